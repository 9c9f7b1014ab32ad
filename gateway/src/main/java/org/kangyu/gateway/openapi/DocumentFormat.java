package org.kangyu.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the document is written. */
enum DocumentFormat {
    JSON("application/json;charset=UTF-8"),
    YAML("application/yaml;charset=UTF-8");

    private static final ObjectMapper JSON_MAPPER = new JsonMapper();
    private static final ObjectMapper YAML_MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    private final String contentType;

    DocumentFormat(String contentType) {
        this.contentType = contentType;
    }

    static Optional<DocumentFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static DocumentFormat accepted(@Nullable String accept) {
        return accept != null && accept.contains("yaml") ? YAML : JSON;
    }

    Rendering render(ObjectNode document) {
        try {
            return Rendering.of(contentType, mapper().writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectMapper mapper() {
        return switch (this) {
            case JSON -> JSON_MAPPER;
            case YAML -> YAML_MAPPER;
        };
    }
}
