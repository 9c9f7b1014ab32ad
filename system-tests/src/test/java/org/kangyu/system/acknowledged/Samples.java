package org.kangyu.system.acknowledged;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** The bodies that the writers send; each carries the key of its change as the English name. */
final class Samples {

    static final String PROVINCE = "150000000000";
    static final List<String> COUNTIES = List.of("150602000000", "150603000000", "150621000000");

    private static final JsonMapper JSON = new JsonMapper();

    private Samples() {}

    static List<JsonNode> regions() {
        return List.of(
                region(PROVINCE, "province", "autonomous-region", ""),
                region("150600000000", "prefecture", "prefecture-city", ",\"parentCode\":\"150000000000\""),
                region(COUNTIES.get(0), "county", "district", ",\"parentCode\":\"150600000000\""),
                region(COUNTIES.get(1), "county", "district", ",\"parentCode\":\"150600000000\""),
                region(COUNTIES.get(2), "county", "banner", ",\"parentCode\":\"150600000000\""));
    }

    static JsonNode facility(String key, String regionCode) {
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
                  "beds": [{"kind": "general", "approved": 120, "actual": 110, "open": 100}],
                  "synthetic": true
                }
                """.formatted(key, regionCode));
    }

    static JsonNode patch(String key) {
        return read("{\"name\": {\"en\": \"%s\"}}".formatted(key));
    }

    private static JsonNode region(String code, String level, String kind, String parent) {
        return read("{\"code\":\"%1$s\",\"name\":{\"zh\":\"%1$s\"},\"level\":\"%2$s\",\"kind\":\"%3$s\"%4$s}"
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
