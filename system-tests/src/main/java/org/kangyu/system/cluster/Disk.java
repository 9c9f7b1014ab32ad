package org.kangyu.system.cluster;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own for one part, that can be filled: a file with a file system in it. */
public final class Disk implements AutoCloseable {

    private static final int MEBIBYTE = 1 << 20;

    private final Path directory;
    private final Path filling;

    private Disk(Path directory) {
        this.directory = directory;
        this.filling = directory.resolve("filling");
    }

    /** In the place of this directory. */
    static Disk mount(Path directory, int mebibytes) {
        var image = directory.resolveSibling(directory.getFileName() + ".disk");
        try {
            Files.createDirectories(directory);
            try (var file = new RandomAccessFile(image.toFile(), "rw")) {
                file.setLength((long) mebibytes * MEBIBYTE);
            }
            Command.run("mkfs.ext4", "-q", "-F", "-m", "0", image.toString());
            Command.run("mount", "-o", "loop", image.toString(), directory.toString());
            Files.setPosixFilePermissions(directory, Files.getPosixFilePermissions(image.getParent()));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "No disk could be made, which takes root and Linux: " + e.getMessage(), e);
        }
        return new Disk(directory);
    }

    /** Leaves no byte free. */
    public void fill() throws IOException {
        try (var file = Files.newOutputStream(filling)) {
            var block = new byte[MEBIBYTE / 16];
            while (directory.toFile().getUsableSpace() > 0) {
                file.write(block);
            }
        } catch (IOException e) {
            if (directory.toFile().getUsableSpace() > MEBIBYTE / 16) {
                throw e;
            }
        }
    }

    public void free() throws IOException {
        Files.deleteIfExists(filling);
    }

    @Override
    public void close() throws IOException {
        Command.run("umount", "--lazy", directory.toString());
    }
}
