package org.kangyu.system.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Bodies of requests; a facility carries the name of the change that made it, so that the change can be found again. */
public final class Samples {

    public static final String PROVINCE = "150000000000";
    public static final List<String> COUNTIES = List.of("150602000000", "150603000000", "150621000000");

    private static final JsonMapper JSON = new JsonMapper();

    private Samples() {}

    private static List<JsonNode> regions() {
        return List.of(
                region(PROVINCE, "province", "autonomous-region", ""),
                region("150600000000", "prefecture", "prefecture-city", ",\"parentCode\":\"150000000000\""),
                region(COUNTIES.get(0), "county", "district", ",\"parentCode\":\"150600000000\""),
                region(COUNTIES.get(1), "county", "district", ",\"parentCode\":\"150600000000\""),
                region(COUNTIES.get(2), "county", "banner", ",\"parentCode\":\"150600000000\""));
    }

    public static JsonNode facility(String change, String regionCode) {
        return facility(change, regionCode, 110);
    }

    public static JsonNode facility(String change, String regionCode, int beds) {
        return read("""
                {
                  "name": {"zh": "示例医院", "en": "%s"},
                  "category": {"scheme": "ws218", "code": "A100"},
                  "ownership": "government",
                  "managementClass": "non-profit",
                  "medicineType": "western",
                  "regionCode": "%s",
                  "status": "operating",
                  "openedOn": "2020-01-01",
                  "beds": [{"kind": "general", "approved": 120, "actual": %d, "open": 100}],
                  "synthetic": true
                }
                """.formatted(change, regionCode, beds));
    }

    public static JsonNode closure(LocalDate on) {
        return read("{\"on\": \"%s\", \"reason\": \"example\"}".formatted(on));
    }

    public static JsonNode patch(String change) {
        return read("{\"name\": {\"en\": \"%s\"}}".formatted(change));
    }

    /** Registers the regions, highest first. */
    public static void register(Api api) throws IOException {
        for (var region : regions()) {
            api.post("/regions", region).expectSuccess();
        }
    }

    /** An indicator over operating facilities. */
    public static JsonNode counted(String code, String figure) {
        return read("""
                {"code": "%1$s", "name": {"zh": "%1$s"}, "kind": "counted", "unit": "count", "direction": "higher",
                 "definition": {"zh": "%1$s"}, "of": "facility", "where": "true", "sum": "%2$s"}
                """.formatted(code, figure));
    }

    private static JsonNode region(String code, String level, String kind, String parent) {
        return read(
                "{\"code\":\"%1$s\",\"name\":{\"zh\":\"%1$s\"},\"level\":\"%2$s\",\"kind\":\"%3$s\",\"openedOn\":\"2010-01-01\"%4$s}"
                        .formatted(code, level, kind, parent));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
