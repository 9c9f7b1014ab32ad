package org.kangyu.system.abuse;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.kangyu.system.cluster.Answer;
import org.kangyu.system.cluster.Api;

/**
 * Two provinces with what is to be attacked in {@link #REGION}, which has a parent, a child, a sibling and a stranger; a
 * facility in it with a twin, one in the sibling, a relation of the facility with that one, a merger of two others, a
 * proposal for the facility, an indicator, a plan and two accreditations of the facility.
 */
record Scene(
        String facility,
        String twin,
        String otherFacility,
        String relation,
        String awarded,
        String suspended,
        String transition,
        String merger,
        String proposal) {

    static final String PROVINCE = "150000000000";
    static final String REGION = "150600000000";
    static final String CHILD = "150602000000";
    static final String SIBLING = "150700000000";
    static final String OTHER_PROVINCE = "640000000000";
    static final String STRANGER = "640100000000";

    static final String INDICATOR = "scene_figure";
    static final String PLAN = "scene-plan";
    static final String TARGET = "SCENE-1";
    static final String PROGRAMME = "chest-pain-centre";
    static final String SPECIALTY = "03.04";
    static final String LIST = "ws218";
    static final String CODE = "A100";
    static final String BOUNDARY = """
            {"geometry": {"type": "MultiPolygon", "coordinates": [[[[109, 39], [111, 39], [111, 41], [109, 39]]]]}}""";

    static final List<String> LISTS = List.of(
            "regions",
            "facilities",
            "relations",
            "programmes",
            "accreditations",
            "indicators",
            "observations",
            "plans");

    private static final ObjectMapper JSON = new ObjectMapper();
    static final Duration PATIENCE = Duration.ofMinutes(3); // for one service to hear of another's

    static Scene prepare(Api api, Api proposer, LocalDate today) throws IOException {
        api.post("/regions", json(region(PROVINCE, "province", ""))).expectSuccess();
        api.post("/regions", json(region(OTHER_PROVINCE, "province", ""))).expectSuccess();
        api.post("/regions", json(region(REGION, "prefecture", PROVINCE))).expectSuccess();
        api.post("/regions", json(region(SIBLING, "prefecture", PROVINCE))).expectSuccess();
        api.post("/regions", json(region(STRANGER, "prefecture", OTHER_PROVINCE)))
                .expectSuccess();
        api.post("/regions", json(region(CHILD, "county", REGION))).expectSuccess();
        api.put("/regions/%s/boundary".formatted(REGION), json(BOUNDARY)).expectSuccess();
        var facility = id(api.post("/facilities", json(facility("SCENE-1", REGION, "example"))));
        var twin = id(api.post("/facilities", json(facility("SCENE-3", REGION, "example"))));
        var other = id(api.post("/facilities", json(facility("SCENE-2", SIBLING, "example"))));
        var relation = id(api.post("/relations", json(relation("example", facility, other))));
        api.post("/relations", json(relation("another", facility, other))).expectSuccess();
        var transition = id(api.post("/regions/transitions", json(rename(STRANGER, OTHER_PROVINCE, today))));
        var absorbed = id(api.post("/facilities", json(facility("SCENE-4", STRANGER, "example"))));
        var heir = id(api.post("/facilities", json(facility("SCENE-5", STRANGER, "example"))));
        var merger = id(api.post("/facilities/transitions", json(merger(absorbed, heir, today))));
        var proposal = id(proposer.post("/proposals", json(proposal(facility, today))));
        posted(api, "/indicators", indicator(INDICATOR, "example"));
        posted(api, "/indicators", indicator("another_figure", "example"));
        var awarded = id(posted(api, "/accreditations", accreditation("SCENE-A1", PROGRAMME, facility)));
        var suspended = id(posted(api, "/accreditations", accreditation("SCENE-A2", "stroke-centre", facility)));
        var decision = json("{\"reason\": \"example\"}");
        api.post("/accreditations/%s/suspension".formatted(suspended), decision, "If-Match", "\"1\"")
                .expectSuccess();
        return new Scene(facility, twin, other, relation, awarded, suspended, transition, merger, proposal);
    }

    static String region(String code, String level, String parent) {
        var above = parent.isEmpty() ? "" : ", \"parentCode\": \"%s\"".formatted(parent);
        var kind = level.equals("prefecture") ? "prefecture-city" : level.equals("county") ? "district" : level;
        return "{\"code\": \"%s\", \"name\": {\"zh\": \"示例\"}, \"level\": \"%s\", \"kind\": \"%s\"%s}"
                .formatted(code, level, kind, above);
    }

    /** A transition that gives a prefecture another name. */
    static String rename(String code, String parent, LocalDate on) {
        var region = region(code, "prefecture", parent).replace("示例", "改名");
        return "{\"on\": \"%1$s\", \"reason\": \"example\", \"from\": [\"%2$s\"], \"into\": [\"%2$s\"], \"regions\": [%3$s]}"
                .formatted(on, code, region);
    }

    static String merger(String absorbed, String heir, LocalDate on) {
        return "{\"on\": \"%s\", \"reason\": \"example\", \"from\": [\"%s\"], \"into\": [{\"facilityId\": \"%s\"}]}"
                .formatted(on, absorbed, heir);
    }

    static String proposal(String facility, LocalDate on) {
        return """
                {"facilityId": "%s", "facilityVersion": 1, "suspension": {"on": "%s", "reason": "example"},
                 "reason": "example"}""".formatted(facility, on);
    }

    static String facility(String ownCode, String region, String name) {
        return """
                {"identifiers": [{"scheme": "own", "value": "%s"}], "name": {"zh": "示例医院", "en": "%s"},
                 "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s", "status": "operating",
                 "openedOn": "2020-01-01", "synthetic": true}""".formatted(ownCode, name, region);
    }

    /** Remote medicine of a facility and two sites, of which one may leave. */
    static String relation(String name, String centre, String site) {
        return """
                {"type": "remote-medicine", "name": {"zh": "示例", "en": "%s"}, "regionCode": "%s", "since": "2024-01-01",
                 "members": [{"role": "centre", "facilityId": "%s"}, {"role": "site", "facilityId": "%s"}, %s],
                 "synthetic": true}""".formatted(name, REGION, centre, site, site("示例门诊部"));
    }

    static String site(String name) {
        return "{\"role\": \"site\", \"external\": {\"name\": {\"zh\": \"%s\"}}}".formatted(name);
    }

    static String accreditation(String code, String programme, String facility) {
        return """
                {"code": "%s", "programme": "%s", "level": "city", "holder": {"kind": "facility", "id": "%s"},
                 "status": "awarded", "awardedOn": "2024-01-01", "validUntil": "2099-12-31"}""".formatted(code, programme, facility);
    }

    static String indicator(String code, String name) {
        return """
                {"code": "%s", "name": {"zh": "示例", "en": "%s"}, "kind": "reported", "unit": "count",
                 "direction": "higher", "definition": {"zh": "示例"}, "rollUp": "sum"}""".formatted(code, name);
    }

    static String plan(String id, String target, String region) {
        return """
                id: %s
                title: {zh: 示例}
                startsOn: 2024-04-08
                region: "%s"
                targets:
                  - id: %s
                    title: {zh: 示例}
                    quote: 示例
                    commitment: firm
                    indicator: scene_figure
                    rule: {kind: threshold, comparator: at-least, value: 6.8}
                """.formatted(id, region, target);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static String id(Answer created) {
        return created.expectSuccess().json().path("id").asText();
    }

    /** Sent again until the service has heard of what it names. */
    private static Answer posted(Api api, String path, String body) {
        return await().atMost(PATIENCE).until(() -> api.post(path, json(body)), Answer::isSuccess);
    }
}
