package org.kangyu.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class UnusedTest {

    @Test
    void keepsWhatAPathRefersToByWhateverWay() throws JsonProcessingException {
        var document = new JsonMapper().readValue("""
                {"paths": {"/a": {"get": {"schema": {"$ref": "#/components/schemas/Page"}}}},
                 "components": {
                   "schemas": {
                     "Page": {"items": {"$ref": "#/components/schemas/Item"}},
                     "Item": {"properties": {"next": {"$ref": "#/components/schemas/Item"}}},
                     "Nobody": {"$ref": "#/components/schemas/Item"}},
                   "securitySchemes": {"Token": {"type": "http"}}}}
                """, ObjectNode.class);

        Unused.remove(document);

        assertThat(document.at("/components/schemas").fieldNames()).toIterable().containsExactly("Page", "Item");
        assertThat(document.at("/components/securitySchemes").has("Token")).isTrue();
    }
}
