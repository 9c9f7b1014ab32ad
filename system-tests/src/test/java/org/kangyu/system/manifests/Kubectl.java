package org.kangyu.system.manifests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The program that renders overlays: the one {@code KUBECTL} names, else the first on the PATH; needed in CI, skipped elsewhere. */
final class Kubectl {

    private static final String MISSING =
            "deploy/kubernetes is not checked, as there is no kubectl: install it, or run .ci/run, which does";
    private static final boolean IN_CI = "true".equals(System.getenv("CI"));
    private static final Optional<Path> PROGRAM = find(System.getenv());

    private Kubectl() {}

    static String kustomize(Path directory) {
        var program = PROGRAM.orElseGet(Kubectl::skip);
        try {
            var process = new ProcessBuilder(program.toString(), "kustomize", directory.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                fail("kubectl cannot render " + directory);
            }
            return rendered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> find(Map<String, String> environment) {
        var named = Stream.ofNullable(environment.get("KUBECTL")).map(Path::of);
        var onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "kubectl"));
        var found = Stream.concat(named, onPath)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
        if (found.isEmpty() && !IN_CI) {
            System.err.println("SKIPPED: " + MISSING); // a skipped test is silent in Maven's output
        }
        return found;
    }

    private static Path skip() {
        return IN_CI ? fail(MISSING) : abort(MISSING);
    }
}
