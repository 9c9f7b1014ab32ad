package org.kangyu.system.console;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the tests: the one {@code CHROMIUM} names, else the first on the PATH; needed in CI, skipped elsewhere. */
final class Chromium implements AutoCloseable {

    private static final String MISSING =
            "the console is not checked, as there is no Chromium: install Debian's package chromium, or run .ci/run, which does";
    private static final boolean IN_CI = "true".equals(System.getenv("CI"));
    private static final Optional<Path> PROGRAM = find(System.getenv());
    private static final List<String> SILENT = List.of(
            "--headless=new",
            "--no-sandbox", // it reads our own pages only, often as root
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        this.playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(SILENT));
    }

    static Chromium start() {
        return new Chromium(PROGRAM.orElseGet(Chromium::skip));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> find(Map<String, String> environment) {
        var named = Stream.ofNullable(environment.get("CHROMIUM")).map(Path::of);
        var onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(directory, name)));
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
