package org.kangyu.facilities.relation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.kangyu.kit.json.TolerantJson;

/** Documents of relations for tests. */
final class Samples {

    static final String SUPPORTER = "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60";
    static final String RECIPIENT = "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61";

    private Samples() {}

    /** Paired support since 2024 with these members. */
    static RelationDocument support(String... members) {
        return document("\"type\": \"paired-support\"", List.of(members));
    }

    static RelationDocument document(String fields, List<String> members) {
        try {
            return TolerantJson.MAPPER.readValue(
                    """
                {"regionCode": "1506", "since": "2024-01-01", %s, "members": [%s]}""".formatted(fields, String.join(", ", members)), RelationDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String member(String role, String facility) {
        return member(role, facility, "");
    }

    /** With more fields, such as {@code "since": "2024-06-01"}. */
    static String member(String role, String facility, String fields) {
        return "{\"role\": \"%s\", \"facilityId\": \"%s\"%s}"
                .formatted(role, facility, fields.isEmpty() ? "" : ", " + fields);
    }

    static String region(String role, String code) {
        return "{\"role\": \"%s\", \"regionCode\": \"%s\"}".formatted(role, code);
    }

    static String external(String role, String name, String fields) {
        return "{\"role\": \"%s\", \"external\": {\"name\": {\"zh\": \"%s\"}%s}}"
                .formatted(role, name, fields.isEmpty() ? "" : ", " + fields);
    }
}
