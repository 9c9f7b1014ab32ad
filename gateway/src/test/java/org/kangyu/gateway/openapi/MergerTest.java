package org.kangyu.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Merger merger = new Merger(json("""
            {"openapi": "3.1.0", "info": {"title": "gateway"},
             "paths": {"/api/v1/facilities/{id}/card": {"get": {"summary": "card"}}},
             "components": {"schemas": {
               "Text": {"type": "object", "properties": {"zh": {"type": "string"}}},
               "State": {"enum": ["up", "down"]}}},
             "tags": [{"name": "Facilities"}]}
            """));

    @Test
    void takesTheOwnersPathsAndComponents() {
        merger.add("facilities", json("""
                {"paths": {"/api/v1/facilities": {"get": {"summary": "list"}}},
                 "components": {"schemas": {"Facility": {"type": "object"}},
                                "responses": {"invalid": {"description": "Invalid"}}},
                 "tags": [{"name": "Facilities"}, {"name": "Regions"}]}
                """), path -> true);

        assertThat(merger.document().at("/paths").properties()).hasSize(2);
        assertThat(merger.document().at("/components/schemas/Facility/type").textValue())
                .isEqualTo("object");
        assertThat(merger.document()
                        .at("/components/responses/invalid/description")
                        .textValue())
                .isEqualTo("Invalid");
        assertThat(merger.document().at("/tags")).hasSize(2);
        assertThat(merger.document().at("/info/title").textValue()).isEqualTo("gateway");
    }

    @Test
    void leavesOutWhatIsNotTheOwnersToAnswer() {
        merger.add("facilities", json("""
                {"paths": {"/api/v1/audit": {"get": {}}}}
                """), path -> path.startsWith("/api/v1/facilities"));

        assertThat(merger.document().at("/paths").has("/api/v1/audit")).isFalse();
    }

    @Test
    void refusesAPathThatIsDocumentedAlready() {
        merger.add("facilities", json("""
                {"paths": {"/api/v1/facilities/{code}/card": {"get": {"summary": "another"}}}}
                """), path -> true);

        assertThat(merger.document().at("/paths").properties()).hasSize(1);
        assertThat(merger.document()
                        .at("/paths/~1api~1v1~1facilities~1{id}~1card/get/summary")
                        .textValue())
                .isEqualTo("card");
    }

    @Test
    void sharesComponentsThatAreTheSame() {
        merger.add("facilities", json("""
                {"components": {"schemas": {
                  "Text": {"properties": {"zh": {"type": "string"}}, "type": "object"}}}}
                """), path -> true);

        assertThat(merger.document().at("/components/schemas").properties()).hasSize(2);
    }

    @Test
    void putsTheOwnersNameBeforeAComponentThatIsAnotherOneAndBeforeWhatRefersToIt() {
        merger.add("facilities", json("""
                {"components": {"schemas": {"Page": {"items": {"$ref": "#/components/schemas/State"}}}}}
                """), path -> true);
        merger.add("indicators", json("""
                {"paths": {"/api/v1/plans": {"get": {"schema": {"$ref": "#/components/schemas/Page"}}}},
                 "components": {"schemas": {
                   "State": {"enum": ["met", "missed"]},
                   "Page": {"items": {"$ref": "#/components/schemas/State"}}}}}
                """), path -> true);

        var schemas = merger.document().at("/components/schemas");
        assertThat(schemas.at("/State/enum/0").textValue()).isEqualTo("up");
        assertThat(schemas.at("/Page/items/$ref").textValue()).isEqualTo("#/components/schemas/State");
        assertThat(schemas.at("/IndicatorsState/enum/0").textValue()).isEqualTo("met");
        assertThat(schemas.at("/IndicatorsPage/items/$ref").textValue())
                .isEqualTo("#/components/schemas/IndicatorsState");
        assertThat(merger.document()
                        .at("/paths/~1api~1v1~1plans/get/schema/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/IndicatorsPage");
    }

    private static ObjectNode json(String text) {
        try {
            return MAPPER.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
