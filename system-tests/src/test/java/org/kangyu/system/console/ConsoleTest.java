package org.kangyu.system.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.demo.DemoCluster;
import org.kangyu.system.demo.SharedDemo;

@ExtendWith({SharedChromium.class, SharedDemo.class})
class ConsoleTest {

    private static final String CITY = "150600";
    private static final String DISTRICT = "150602";
    private static final int PROMISE = 2_000; // milliseconds from the acknowledgement until it is seen

    private final Api api;
    private final Visit visit;

    ConsoleTest(Chromium chromium, DemoCluster demo) {
        this.api = demo.cluster().api(Set.of("facility-editor"), Set.of(CITY));
        this.visit = Visit.start(chromium, demo.cluster().origin());
    }

    @BeforeEach
    void theConsoleIsOpen() {
        visit.open("");
        assertThat(visit.heading()).containsText("鄂尔多斯市");
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        visit.close();
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void tellsTheNumbersOfTheApi() throws IOException {
        var profile = profile(CITY);

        assertThat(visit.figure("运营机构"))
                .hasText(number(profile.path("facilities").path("operating")));
        assertThat(visit.figure("开放床位")).hasText(number(profile.path("beds").path("open")));
    }

    @Test
    void tellsWhetherThePlansAreMet() throws IOException {
        var targets = profile(CITY).path("targets");

        assertThat(visit.page().locator("region-targets tbody tr")).hasCount(targets.size());
        for (var target : targets) {
            assertThat(visit.page().locator("region-targets tbody"))
                    .containsText(target.at("/title/zh").asText());
        }
    }

    @Test
    void leadsDownToTheRegionsBelowAndUpAgain() throws IOException {
        visit.link("东胜区").click();

        assertThat(visit.page()).hasURL(Pattern.compile("#/regions/" + DISTRICT + "$"));
        assertThat(visit.heading()).containsText("东胜区");
        assertThat(visit.figure("运营机构"))
                .hasText(number(profile(DISTRICT).path("facilities").path("operating")));

        visit.link("鄂尔多斯市").click();

        assertThat(visit.heading()).containsText("鄂尔多斯市");
    }

    @Test
    void speaksEnglishAndRemembersThat() {
        visit.button("English").click();

        assertThat(visit.heading()).containsText("Ordos");
        assertThat(visit.page().locator("html")).hasAttribute("lang", "en");

        visit.page().reload();

        assertThat(visit.figure("Operating facilities")).isVisible();
        assertThat(visit.button("English")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void findsFacilitiesByTheirNameAndKind() throws IOException {
        var found = api.get(
                        "/facilities?region=%s&q=%s&class=hospital&count=true".formatted(CITY, "%E8%92%99%E5%8C%BB"))
                .json()
                .path("total");

        visit.page().getByLabel("搜索机构").fill("蒙医");
        visit.page().getByLabel("大类", new GetByLabelOptions().setExact(true)).selectOption("hospital");

        assertThat(visit.page().locator("facility-list nav p")).containsText("共 " + number(found) + " 家");
        assertThat(visit.link("鄂尔多斯市蒙医医院（示例）")).isVisible();
    }

    @Test
    void readsTheListPageByPage() {
        visit.button("下一页").click();

        assertThat(visit.page().locator("facility-list nav p")).containsText("第 21–40 家");

        visit.button("上一页").click();

        assertThat(visit.page().locator("facility-list nav p")).containsText("第 1–20 家");
    }

    @Test
    void opensTheCardOfAFacilityAndClosesItByTheKeyboard() {
        visit.link("鄂尔多斯市中心医院").focus();
        visit.page().keyboard().press("Enter");

        var card = visit.page().locator("facility-card dialog");
        assertThat(card).containsText("三级甲等");
        assertThat(card).containsText("重症监护");

        visit.page().keyboard().press("Escape");

        assertThat(card).hasCount(0);
        assertThat(visit.page()).hasURL(Pattern.compile("#/regions/" + CITY + "$"));
    }

    @Test
    void showsAChangeSoonAfterItWasAcknowledged() throws IOException {
        var hospital = facility("ORD-H-0004");
        var operating = profile(CITY).path("facilities").path("operating").asLong();
        var figure = visit.figure("运营机构");
        assertThat(figure).hasText(number(operating));

        changeStatus(hospital, "suspended");
        try {
            assertThat(figure).hasText(number(operating - 1), new HasTextOptions().setTimeout(PROMISE));
        } finally {
            changeStatus(hospital, "operating");
        }
        assertThat(figure).hasText(number(operating), new HasTextOptions().setTimeout(PROMISE));
    }

    @Test
    void saysWhatIsWrongInTheWordsOfTheServer() {
        visit.open("#/regions/999999");

        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("没有代码为 999999 的地区");
    }

    private void changeStatus(String facility, String status) throws IOException {
        var path = "/facilities/" + facility;
        var change = JsonNodeFactory.instance.objectNode().put("status", status);
        api.patch(path, change, "If-Match", api.get(path).tag()).expectSuccess();
    }

    private String facility(String ownCode) throws IOException {
        return api.get("/facilities?identifier=own%7C" + ownCode)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private JsonNode profile(String region) throws IOException {
        return api.get("/regions/%s/profile".formatted(region)).expectSuccess().json();
    }

    private static String number(JsonNode value) {
        return number(value.asLong());
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
