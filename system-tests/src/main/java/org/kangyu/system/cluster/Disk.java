package org.kangyu.system.cluster;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small disk of its own for one part, that can be filled and can lose what it is told to write: a file with a file
 * system in it, which is in memory. Without a journal, as the system itself does not crash.
 */
public final class Disk implements AutoCloseable {

    private static final int MEBIBYTE = 1 << 20;

    private final Path directory;
    private final Path filling;
    private final Path memory;
    private final Path ballast;

    private Disk(Path directory, Path memory) {
        this.directory = directory;
        this.filling = directory.resolve("filling");
        this.memory = memory;
        this.ballast = memory.resolve("ballast");
    }

    /** In the place of this directory. */
    static Disk mount(Path directory, int mebibytes) {
        var memory = directory.resolveSibling(directory.getFileName() + ".memory");
        var image = memory.resolve("image");
        try {
            Files.createDirectories(directory);
            Files.createDirectories(memory);
            var size = "size=%dm".formatted(mebibytes + mebibytes / 8);
            Command.run("mount", "-t", "tmpfs", "-o", size, "tmpfs", memory.toString());
            try (var file = new RandomAccessFile(image.toFile(), "rw")) {
                file.setLength((long) mebibytes * MEBIBYTE);
            }
            Command.run("mkfs.ext4", "-q", "-F", "-m", "0", "-O", "^has_journal", image.toString());
            Command.run("mount", "-o", "loop", image.toString(), directory.toString());
            Files.setPosixFilePermissions(directory, Files.getPosixFilePermissions(directory.getParent()));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "No disk could be made, which takes root and Linux: " + e.getMessage(), e);
        }
        return new Disk(directory, memory);
    }

    /** Leaves no byte free. */
    public void fill() throws IOException {
        fill(directory, filling);
    }

    public void free() throws IOException {
        Files.deleteIfExists(filling);
    }

    /** From now on it takes all writes, but loses those to blocks that were never used before; {@code fsync} tells. */
    public void wearOut() throws IOException {
        fill(memory, ballast);
    }

    public void repair() throws IOException {
        Files.deleteIfExists(ballast);
    }

    private static void fill(Path place, Path with) throws IOException {
        try (var file = Files.newOutputStream(with)) {
            var block = new byte[MEBIBYTE / 16];
            while (place.toFile().getUsableSpace() > 0) {
                file.write(block);
            }
        } catch (IOException e) {
            if (place.toFile().getUsableSpace() > MEBIBYTE / 16) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        Command.run("umount", "--lazy", directory.toString(), memory.toString());
    }
}
