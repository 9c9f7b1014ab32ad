package org.kangyu.system.console;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.kangyu.system.cluster.Checkout;

/** Somebody with a browser of their own who looks at the console; it remembers what the browser complained of. */
final class Visit implements AutoCloseable {

    static final int WIDE = 1440;
    static final int NARROW = 360;

    private static final int HEIGHT = 900;

    private final URI origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(Chromium chromium, URI origin, NewContextOptions options) {
        this.origin = origin;
        this.context = chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.onResponse(this::see);
    }

    static Visit start(Chromium chromium, URI origin) {
        return start(chromium, origin, WIDE, ColorScheme.LIGHT);
    }

    static Visit start(Chromium chromium, URI origin, int width, ColorScheme colours) {
        return new Visit(
                chromium,
                origin,
                new NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(colours));
    }

    /** The part of the address after the origin, such as {@code #/regions/150600}. */
    Visit open(String address) {
        page.navigate(origin.resolve("/") + address);
        return this;
    }

    Page page() {
        return page;
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** The number beside a label at the top of the page. */
    Locator figure(String label) {
        return page.locator("region-figures dl > div")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("b");
    }

    List<String> complaints() {
        return complaints;
    }

    /** Into {@code target/screens}. */
    void photograph(String name, boolean wholeLength) {
        var file = Checkout.target().resolve("screens").resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(wholeLength));
    }

    @Override
    public void close() {
        context.close();
    }

    private void hear(ConsoleMessage message) {
        var isRefusal = message.text().startsWith("Failed to load resource"); // seen with its address below
        if (message.type().equals("error") && !isRefusal) {
            complaints.add(message.text());
        }
    }

    private void see(Response response) {
        if (response.status() >= 400 && !response.url().contains("/api/")) {
            complaints.add("%d %s".formatted(response.status(), response.url()));
        }
    }
}
