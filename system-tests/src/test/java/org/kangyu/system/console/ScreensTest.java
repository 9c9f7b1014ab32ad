package org.kangyu.system.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.system.demo.DemoCluster;
import org.kangyu.system.demo.SharedDemo;

@ExtendWith({SharedChromium.class, SharedDemo.class})
class ScreensTest {

    private static final String OVERHANG =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Chromium chromium;
    private final URI origin;

    ScreensTest(Chromium chromium, DemoCluster demo) {
        this.chromium = chromium;
        this.origin = demo.cluster().origin();
    }

    @ParameterizedTest
    @CsvSource({
        "region-zh-wide,    1440, LIGHT, 中文,    #/regions/150600",
        "region-en-wide,    1440, LIGHT, English, #/regions/150600",
        "region-zh-narrow,  360,  LIGHT, 中文,    #/regions/150600",
        "region-en-narrow,  360,  LIGHT, English, #/regions/150600",
        "district-zh-dark,  1440, DARK,  中文,    #/regions/150602",
        "township-zh-wide,  1440, LIGHT, 中文,    #/regions/150602001"
    })
    void fitTheScreen(String name, int width, ColorScheme colours, String language, String address) {
        try (var visit = Visit.start(chromium, origin, width, colours)) {
            visit.open(address).button(language).click();
            assertThat(visit.page().locator("facility-list tbody tr").first()).isVisible();

            visit.photograph(name, true);

            assertThat(visit.page().evaluate(OVERHANG)).isEqualTo(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"card-zh-wide, 1440, 中文", "card-en-narrow, 360, English"})
    void showACardAtTheSide(String name, int width, String language) {
        try (var visit = Visit.start(chromium, origin, width, ColorScheme.LIGHT)) {
            visit.open("#/regions/150600").button(language).click();
            visit.page().locator("facility-list tbody th a").first().click();
            assertThat(visit.page().locator("facility-card dialog table")).isVisible();

            visit.photograph(name, false);

            assertThat(visit.complaints()).isEmpty();
        }
    }
}
