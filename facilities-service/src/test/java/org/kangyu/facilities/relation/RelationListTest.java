package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.kangyu.facilities.relation.Samples.external;
import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class RelationListTest {

    private Scene scene;
    private String hospital;
    private String centre;
    private String support;
    private String referral;
    private String alliance;
    private String planned;

    @BeforeEach
    void prepare() {
        scene = Scene.prepare();
        hospital = scene.facility("A100", 3);
        centre = scene.townshipCentre();
        support = scene.relation(
                "paired-support",
                "\"agreement\": {\"number\": \"AGR-7\", \"validTo\": \"2025-01-01\"}",
                member("supporter", hospital),
                member("recipient", centre));
        referral = scene.relation("two-way-referral", "", member("upper", hospital), member("lower", centre));
        alliance = scene.relation(
                "specialty-alliance",
                "\"specialty\": \"03.04\", \"name\": {\"zh\": \"心血管联盟\"}, \"until\": \"2025-06-01\"",
                external("lead", "北京示例医院", ""),
                member("member", hospital));
        planned = scene.register(scene.document(
                                "mutual-recognition",
                                "",
                                member("participant", hospital),
                                member("participant", centre))
                        .replace("2024-01-01", "2099-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void showsWhatAllFiltersLeave() {
        list("").body("items.id", contains(support, referral, alliance, planned));
        list("&type=paired-support&type=two-way-referral").body("items.id", contains(support, referral));
        list("&facility=" + centre).body("items.id", contains(support, referral, planned));
        list("&facility=" + centre + "&status=active").body("items.id", contains(referral));
        list("&facility=" + hospital + "&role=member&asOf=2025-01-01").body("items.id", contains(alliance));
        list("&facility=" + centre + "&role=supporter").body("items", empty());
        list("&role=supporter&role=upper").body("items.id", contains(support, referral));
        list("&lead=" + hospital).body("items.id", contains(support, referral));
        list("&lead=" + centre).body("items", empty());
        list("&specialty=03.04").body("items.id", contains(alliance));
        list("&q=agr-7").body("items.id", contains(support));
        list("&q=心血管").body("items.id", contains(alliance));
        list("&q=北京示例").body("items.id", contains(alliance));
        Service.get("/relations?region=" + scene.village()).body("items", empty());
    }

    @Test
    void knowsWhichLiveOnADay() {
        list("&status=planned").body("items.id", contains(planned));
        list("&status=active").body("items.id", contains(referral));
        list("&status=expired").body("items.id", contains(support));
        list("&status=dissolved").body("items.id", contains(alliance));
        list("&status=active&asOf=2024-12-31").body("items.id", contains(support, referral, alliance));
        list("&status=expired&status=dissolved").body("items.id", containsInAnyOrder(support, alliance));
    }

    @Test
    void refusesFiltersThatCanFindNothing() {
        list("&type=dispatc").statusCode(400).body("violations[0].suggestion", equalTo("dispatch"));
        list("&role=leader&status=alive").statusCode(400).body("violations.pointer", contains("role", "status"));
        list("&facilty=" + hospital).statusCode(400).body("violations[0].suggestion", equalTo("facility"));
        list("&facility=H-1").statusCode(400);
    }

    @Test
    void showsEachOnceInPages() {
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = list("&count=true&limit=3" + (cursor == null ? "" : "&cursor=" + cursor))
                    .body("total", equalTo(4))
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactly(support, referral, alliance, planned);
    }

    private ValidatableResponse list(String query) {
        return Service.get("/relations?region=" + scene.county() + query);
    }
}
