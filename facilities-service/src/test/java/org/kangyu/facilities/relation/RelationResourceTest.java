package org.kangyu.facilities.relation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.kangyu.facilities.relation.Samples.external;
import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class RelationResourceTest {

    private Scene scene;
    private String supporter;
    private String recipient;

    @BeforeEach
    void prepare() {
        scene = Scene.prepare();
        supporter = scene.facility("A100", 3);
        recipient = scene.townshipCentre();
    }

    @Test
    void registersARelationThatCanBeReadAsItWasSent() {
        var answer = scene.register(scene.document(
                        "paired-support",
                        "\"name\": {\"zh\": \"示例支援\"}, \"agreement\": {\"number\": \"3号\", \"validTo\": \"2030-01-01\"}",
                        member("supporter", supporter),
                        member("recipient", recipient, "\"onSite\": [{\"since\": \"2024-02-01\", \"persons\": 2}]")))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/relations/"))
                .body("typeName.en", equalTo("Paired support"))
                .body("validFrom", equalTo("2024-01-01"))
                .body("regionCode", equalTo(scene.county() + "000000"))
                .body("members[1].onSite[0].persons", equalTo(2))
                .extract();

        Service.get("/relations/{id}", answer.<String>path("id"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-cache")
                .body(equalTo(answer.asString()));
    }

    @Test
    void answers304ToWhoeverHasTheVersion() {
        var id = support();

        Service.anybody()
                .header("If-None-Match", "\"1\"")
                .get("/relations/{id}", id)
                .then()
                .statusCode(304);
        Service.get("/relations/{id}", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void replacesOnlyTheVersionThatWasRead() {
        var id = support();
        var renamed = scene.document(
                "paired-support",
                "\"name\": {\"zh\": \"改名\"}",
                member("supporter", supporter),
                member("recipient", recipient));

        scene.editor().body(renamed).put("/relations/{id}", id).then().statusCode(428);
        for (var status : new int[] {200, 412}) {
            scene.editor()
                    .header("If-Match", "\"1\"")
                    .body(renamed)
                    .put("/relations/{id}", id)
                    .then()
                    .statusCode(status);
        }
        scene.editor()
                .header("If-Match", "\"2\"")
                .contentType("application/merge-patch+json")
                .body("{\"name\": null, \"platform\": true}")
                .patch("/relations/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("name", equalTo(null))
                .body("platform", equalTo(true));
    }

    @Test
    void remembersWhatWasSoAndWhatWasKnown() {
        var id = support();
        var before = Instant.now();
        scene.command(id, 1, "dissolution", "{\"on\": \"2025-06-01\", \"reason\": \"协议到期\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("until", equalTo("2025-06-01"));

        Service.get("/relations/{id}?asOf=2025-05-31", id).header("ETag", "\"1\"");
        Service.get("/relations/{id}?knownAt={at}", id, before.toString()).header("ETag", "\"1\"");
        Service.get("/relations/{id}?asOf=2023-12-31", id).statusCode(404);
        Service.get("/relations/{id}/history", id)
                .body("items.version", contains(2, 1))
                .body("items[0].reason", equalTo("协议到期"))
                .body("items[0].changed", contains("until"));
    }

    @Test
    void isDissolvedOnceAndNotBeforeItBegan() {
        var id = support();

        scene.command(id, 1, "dissolution", "{\"on\": \"2024-01-01\", \"reason\": \"误\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/on"));
        scene.command(id, 1, "dissolution", "{\"on\": \"2099-01-01\", \"reason\": \"误\"}")
                .statusCode(400)
                .body("violations.code", contains("in-the-future"));
        scene.command(id, 1, "dissolution", "{\"on\": \"2025-06-01\", \"reason\": \"到期\"}")
                .statusCode(200);
        scene.command(id, 2, "dissolution", "{\"on\": \"2025-07-01\", \"reason\": \"到期\"}")
                .statusCode(409);
    }

    @Test
    void keepsNothingOfADryRun() {
        var lonely = scene.townshipCentre();
        scene.editor()
                .queryParam("dryRun", true)
                .body(scene.document("paired-support", "", member("supporter", supporter), member("recipient", lonely)))
                .post("/relations")
                .then()
                .statusCode(201);

        Service.get("/relations?count=true&facility={id}", lonely).body("total", equalTo(0));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        scene.register(scene.document(
                        "paired-suport",
                        "\"specialty\": \"99.99\", \"unifiedAreas\": [\"finances\"], \"until\": \"2023-01-01\"",
                        member("supporter", supporter),
                        "{\"role\": \"recipient\"}",
                        external("supporter", "示例", "\"level\": 3")))
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/type", "/specialty", "/unifiedAreas/0", "/until", "/members/1"))
                .body("violations.find { it.pointer == '/type' }.suggestion", equalTo("paired-support"))
                .body("violations.find { it.pointer == '/unifiedAreas/0' }.suggestion", equalTo("finance"));
    }

    private String support() {
        return scene.relation("paired-support", "", member("supporter", supporter), member("recipient", recipient));
    }
}
