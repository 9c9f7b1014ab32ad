package org.kangyu.facilities.facility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.kangyu.kit.json.TolerantJson;

/** Documents of facilities for tests. */
final class Samples {

    private Samples() {}

    /** An operating hospital, changed as the test needs it. */
    static FacilityDocument hospital(Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) TolerantJson.MAPPER.readTree("""
                {"identifiers": [{"scheme": "own", "value": "H-1"}], "name": {"zh": "示例医院"},
                 "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "150603", "status": "operating"}""");
            change.accept(tree);
            return TolerantJson.MAPPER.treeToValue(tree, FacilityDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
