package org.kangyu.facilities.code.identifier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.facilities.Service;

@QuarkusTest
class ValidationResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "11500000MB1670604W", "11500103MB1849823N", "121100004000002450"})
    void takesCreditCodesThatAreRight(String code) {
        check("uscc", code).body("items[0].valid", equalTo(true)).body("items[0].errors", empty());
    }

    @Test
    void tellsWhatACreditCodeSays() {
        check("uscc", "11500000MB1670604W")
                .body("items[0].parts.part", contains("authority", "category", "division", "organisation", "check"))
                .body("items[0].parts.value", contains("1", "1", "500000", "MB1670604", "W"))
                .body("items[0].parts.position", contains(1, 2, 3, 9, 18))
                .body("items[0].parts[1].name.en", equalTo("Government body"));
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4Z, wrong-character, 18, 91350100M000100Y43",
        "91350100M000100Y44, wrong-check, 18, 91350100M000100Y43",
        "9135010OM000100Y43, wrong-character, 8, 91350100M000100Y43",
        "91350I00M000100Y43, wrong-character, 6, 91350100M000100Y43",
        "91350100m000100y43, lower-case, 9, 91350100M000100Y43",
        "９1350100M000100Y43, full-width, 1, 91350100M000100Y43",
        "91350100 M000100Y43, blank, 9, 91350100M000100Y43",
        "91350100-M000100Y43, separator, 9, 91350100M000100Y43",
        "11500000M81670604W, wrong-check, 10, 11500000MB1670604W",
        "11500000BM1670604W, wrong-check, 9, 11500000MB1670604W",
        "91350100M000100Y4, wrong-length, 18, ",
        "91350100M000100Y433, wrong-length, 19, ",
    })
    void saysWhichCharacterIsWrongAndWhatWasMeant(String code, String fault, int position, String suggestion) {
        check("uscc", code)
                .body("items[0].valid", equalTo(false))
                .body("items[0].value", equalTo(code))
                .body("items[0].errors[0].code", equalTo(fault))
                .body("items[0].errors[0].position", equalTo(position))
                .body("items[0].errors[0].suggestion", suggestion == null ? nullValue() : equalTo(suggestion));
    }

    @Test
    void warnsOfWhatAFewRightCodesDoNotKeepTo() {
        var form = new UnifiedSocialCreditCode();

        check("uscc", form.completed("B2350100M000100Y40").orElseThrow())
                .body("items[0].valid", equalTo(true))
                .body("items[0].warnings.code", hasItem("unknown-authority"));
        check("uscc", form.completed("94350100M000100Y40").orElseThrow())
                .body("items[0].warnings.code", hasItem("unknown-category"))
                .body("items[0].warnings[0].position", equalTo(2));
        check("uscc", form.completed("91350402M000100Y50").orElseThrow())
                .body("items[0].valid", equalTo(true))
                .body("items[0].warnings.code", contains("former-division", "organisation-check"))
                .body("items[0].warnings.position", contains(3, 17));
        check("uscc", form.completed("91990100M000100Y40").orElseThrow())
                .body("items[0].warnings.code", contains("unknown-province"));
    }

    @Test
    void readsOrganisationCodes() {
        check("organisation", "MB1670604").body("items[0].valid", equalTo(true));
        check("organisation", "47117170-3")
                .body("items[0].errors.code", contains("separator"))
                .body("items[0].errors[0].suggestion", equalTo("471171703"));
        check("organisation", "471171704")
                .body("items[0].errors.code", contains("wrong-check"))
                .body("items[0].errors[0].suggestion", equalTo("471171703"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"47117170333050211A1001", "45722882244190011A1001", "47151074433068211A1001"})
    void takesHealthOrganisationCodesThatAreRight(String code) {
        check("ws218", code)
                .body("items[0].valid", equalTo(true))
                .body(
                        "items[0].parts.part",
                        contains("organisation", "division", "economic-type", "category", "management-class"))
                .body("items[0].parts[3].name.zh", equalTo("综合医院"));
    }

    @ParameterizedTest
    @CsvSource({
        "47117170-333050211A1001, separator, 9, 47117170333050211A1001",
        "47117170333050211a1001, lower-case, 18, 47117170333050211A1001",
        "47117170433050211A1001, wrong-check, 9, 47117170333050211A1001",
        "47117170333050211AI001, wrong-character, 19, 47117170333050211A1001",
        "47117170333050299A1001, unknown-code, 16, ",
        "47117170333050211I1001, unknown-code, 18, ",
        "47117170333050211A1003, unknown-code, 22, ",
    })
    void saysWhatIsWrongWithAHealthOrganisationCode(String code, String fault, int position, String suggestion) {
        check("ws218", code)
                .body("items[0].valid", equalTo(false))
                .body("items[0].errors[0].code", equalTo(fault))
                .body("items[0].errors[0].position", equalTo(position))
                .body("items[0].errors[0].suggestion", suggestion == null ? nullValue() : equalTo(suggestion));
    }

    @Test
    void comparesAHealthOrganisationCodeWithACreditCode() {
        var own = new UnifiedSocialCreditCode().completed("123305024711717030").orElseThrow();

        check("{\"scheme\": \"ws218\", \"value\": \"47117170333050211A1001\", \"uscc\": \"%s\"}".formatted(own))
                .body("items[0].warnings.code", contains("not-registered"));
        check("""
                {"scheme": "ws218", "value": "47117170333050211A1001", "uscc": "11500000MB1670604W"}""")
                .body("items[0].valid", equalTo(true))
                .body("items[0].warnings.code", contains("not-registered", "other-organisation"));
    }

    @Test
    void knowsTheDivisionsThatAreRegisteredAsOfTheDay() {
        registerBaoding();

        check("division", "130602")
                .body("items[0].valid", equalTo(true))
                .body("items[0].warnings", empty())
                .body("items[0].parts.name.zh", contains("区划13", "区划1306", "区划130602"));
        check("{\"scheme\": \"division\", \"value\": \"130602\", \"asOf\": \"2019-12-31\"}")
                .body("items[0].warnings.code", contains("not-registered"));
        check("division", "130699")
                .body("items[0].errors.code", contains("unknown-division"))
                .body("items[0].errors[0].position", equalTo(5));
        check("division", "130800").body("items[0].warnings.code", contains("not-registered"));
        check("division", "130603")
                .body("items[0].errors.code", contains("former-division"))
                .body("items[0].errors[0].suggestion", equalTo("130602"));
        check("{\"scheme\": \"division\", \"value\": \"130603\", \"asOf\": \"2023-12-31\"}")
                .body("items[0].valid", equalTo(true));
    }

    /** With 130603, which gave way to 130602 in 2024. */
    private static void registerBaoding() {
        Service.region("13", "province", null);
        Service.region("1306", "prefecture", "13");
        Service.region("130602", "county", "1306");
        Service.region("130603", "county", "1306");
        Service.as("integrator", "130000000000")
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2024-01-01\", \"reason\": \"并入\", \"successors\": [\"130602\"]}")
                .post("/regions/130603/closure")
                .then()
                .statusCode(200);
    }

    @Test
    void judgesDivisionsByTheTreeAndTheirSuccessors() {
        check("division", "360721")
                .body("items[0].valid", equalTo(false))
                .body("items[0].errors.code", contains("former-division"))
                .body("items[0].errors[0].suggestion", equalTo("360704"));
        check("division", "350403000000").body("items[0].errors[0].suggestion", equalTo("350404000000"));
        check("division", "350427").body("items[0].errors[0].suggestion", equalTo("350405"));
        check("{\"scheme\": \"division\", \"value\": \"360721\", \"asOf\": \"2015-12-31\"}")
                .body("items[0].valid", equalTo(true));
        check("division", "990101").body("items[0].errors.code", contains("unknown-province"));
        check("division", "110101")
                .body("items[0].valid", equalTo(true))
                .body("items[0].warnings.code", contains("not-registered"));
    }

    @Test
    void saysHowADivisionIsWritten() {
        check("division", "1506O2").body("items[0].errors[0].suggestion", equalTo("150602"));
        check("division", "1506")
                .body("items[0].errors.code", contains("wrong-length"))
                .body("items[0].errors[0].suggestion", equalTo("150600"));
        check("division", "１50602").body("items[0].errors.code", contains("full-width"));
        check("division", "130171").body("items[0].warnings.code", hasItem("statistics-only"));
        check("division", "150002").body("items[0].errors.code", contains("gap"));
    }

    @Test
    void knowsCategoriesAndTheirHeadings() {
        check("category", "A100").body("items[0].parts[0].name.en", equalTo("General hospital"));
        check("category", "tcm-hall").body("items[0].valid", equalTo(true));
        check("category", "A").body("items[0].errors.code", contains("heading"));
        check("category", "a100").body("items[0].errors[0].suggestion", equalTo("A100"));
        check("category", "A101").body("items[0].errors.code", contains("unknown-code"));
    }

    @ParameterizedTest
    @CsvSource({
        "0304, malformed-subject, 03.04",
        "A03.04, malformed-subject, 03.04",
        "A03.99, malformed-subject, 03.11",
        "040101, malformed-subject, 04.01.01",
        "０3.04, malformed-subject, 03.04",
        "03.99, unknown-code, 03.11",
        "B03.04, malformed-subject, ",
    })
    void suggestsTheDottedFormOfASubject(String code, String fault, String suggestion) {
        check("subject", code)
                .body("items[0].valid", equalTo(false))
                .body("items[0].value", equalTo(code))
                .body("items[0].errors[0].code", equalTo(fault))
                .body("items[0].errors[0].suggestion", suggestion == null ? nullValue() : equalTo(suggestion));
    }

    @Test
    void judgesSubjectsByTheDay() {
        check("subject", "12.03")
                .body("items[0].parts[0].name.en", equalTo("Oral mucosal diseases"))
                .body("items[0].warnings[0].message", containsString("before, it was Orthodontics"));
        check("{\"scheme\": \"subject\", \"value\": \"12.03\", \"asOf\": \"2009-12-31\"}")
                .body("items[0].parts[0].name.en", equalTo("Orthodontics"));
        check("{\"scheme\": \"subject\", \"value\": \"28\", \"asOf\": \"2008-12-31\"}")
                .body("items[0].errors.code", contains("not-in-force"));
    }

    @Test
    void speaksTheLanguageOfTheClient() {
        given().header("Accept-Language", "zh")
                .contentType(ContentType.JSON)
                .body("{\"items\": [{\"scheme\": \"uscc\", \"value\": \"91350100M000100Y44\"}]}")
                .post("/api/v1/codes/validations")
                .then()
                .statusCode(200)
                .body("items[0].errors[0].message", containsString("校验不符"));
    }

    @Test
    void refusesSchemesThatItDoesNotKnow() {
        check("usc", "1")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/items/0/scheme"))
                .body("violations[0].suggestion", equalTo("uscc"));
        check("uscc", " ").statusCode(400).body("violations[0].pointer", equalTo("/items/0/value"));
    }

    @Test
    void takesAThousandCodesAndNoMore() {
        check(items(1_000))
                .statusCode(200)
                .body("items.size()", equalTo(1_000))
                .body("items.valid", everyItem(equalTo(true)));
        check(items(1_001)).statusCode(400).body("violations[0].pointer", equalTo("/items"));
        check("").statusCode(400);
    }

    @Test
    void hasAnAnswerToWhateverIsSent() {
        var schemes = List.of("uscc", "organisation", "ws218", "division", "category", "subject");
        var characters = "0123456789AGIKOSVZXabz.-－ ０９ＡＺ　\u00e9\u0130\ufb01\u200b中"
                .codePoints()
                .toArray();
        var random = new Random(11_714);
        var items = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"scheme\": \"%s\", \"value\": \"7%s\"}"
                        .formatted(schemes.get(i % schemes.size()), text(random, characters)))
                .collect(Collectors.joining(","));

        check(items).statusCode(200).body("items.size()", equalTo(1_000));
    }

    private static String text(Random random, int[] characters) {
        return random.ints(random.nextInt(25), 0, characters.length)
                .mapToObj(i -> Character.toString(characters[i]))
                .collect(Collectors.joining());
    }

    private static String items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"scheme\": \"uscc\", \"value\": \"11500000MB1670604W\"}")
                .collect(Collectors.joining(","));
    }

    private static ValidatableResponse check(String scheme, String value) {
        return check("{\"scheme\": \"%s\", \"value\": \"%s\"}".formatted(scheme, value));
    }

    private static ValidatableResponse check(String items) {
        return Service.anybody()
                .contentType(ContentType.JSON)
                .body("{\"items\": [%s]}".formatted(items))
                .post("/codes/validations")
                .then();
    }
}
