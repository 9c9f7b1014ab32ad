package org.kangyu.gateway.openapi;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kangyu.gateway.forwarding.Owner;
import org.kangyu.gateway.forwarding.Owners;

/** The gateway's own document with those of the owners as last fetched: an owner that is down stays in it. */
@Singleton
class OpenDocument {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> ORDER = List.of("openapi", "info", "tags", "paths", "components");
    private static final String TITLE = "Kangyu 康域";
    private static final String DESCRIPTION =
            "Regional health-service capacity: facilities, specialties, indicators and"
                    + " plans, through one origin. 区域医疗卫生服务能力平台：机构、专科、指标与规划，一个入口。";

    private final Owners owners;
    private final OpenApiDocumentService own;
    private final Map<String, ObjectNode> fetched = new HashMap<>();
    private final Map<DocumentFormat, Rendering> rendered = new HashMap<>();

    OpenDocument(Owners owners, OpenApiDocumentService own) {
        this.owners = owners;
        this.own = own;
    }

    synchronized boolean has(Owner owner) {
        return fetched.containsKey(owner.name());
    }

    synchronized void take(Owner owner, byte[] document) throws IOException {
        var next = read(document);
        if (!next.has("paths")) {
            throw new IOException("%s has answered with something else".formatted(owner.name()));
        }
        if (!next.equals(fetched.put(owner.name(), next))) {
            rendered.clear();
        }
    }

    synchronized Rendering in(DocumentFormat format) throws IOException {
        var known = rendered.get(format);
        if (known != null) {
            return known;
        }
        var fresh = format.render(merged());
        rendered.put(format, fresh);
        return fresh;
    }

    private ObjectNode merged() throws IOException {
        var merger = new Merger(read(own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON)));
        for (var owner : owners.all()) {
            var document = fetched.get(owner.name());
            if (document != null) {
                merger.add(owner.name(), document, owner::answers);
            }
        }
        var merged = merger.document();
        merged.withObject("/info").put("title", TITLE).put("description", DESCRIPTION);
        Unused.remove(merged);
        return inOrder(merged);
    }

    private static ObjectNode inOrder(ObjectNode document) {
        var ordered = MAPPER.createObjectNode();
        ORDER.stream().filter(document::has).forEach(field -> ordered.set(field, document.get(field)));
        return ordered.setAll(document);
    }

    private static ObjectNode read(byte[] document) throws IOException {
        return MAPPER.readValue(document, ObjectNode.class);
    }
}
