package org.kangyu.kit.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Gives each operation the example that lies in the service's resources: {@code examples/get-facilities-id.json} for
 * {@code GET /api/v1/facilities/{id}}, with a {@code request}, a {@code response} or both.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationExamples implements OASFilter {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations()
                            .forEach((method, operation) ->
                                    find(name(method, path)).ifPresent(example -> illustrate(operation, example))));
        }
    }

    private static String name(HttpMethod method, String path) {
        var words = path.replaceFirst("^/api/v1/", "").replaceAll("[{}]", "").replaceAll("[/.]", "-");
        return "examples/%s-%s.json".formatted(method.name().toLowerCase(Locale.ROOT), words);
    }

    private static Optional<JsonNode> find(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The example cannot be read: " + name, e);
        }
    }

    private static void illustrate(Operation operation, JsonNode example) {
        if (operation.getRequestBody() != null) {
            illustrate(operation.getRequestBody().getContent(), example.get("request"));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                illustrate(response.getContent(), example.get("response"));
            }
        });
    }

    private static void illustrate(@Nullable Content content, @Nullable JsonNode example) {
        if (content != null && content.getMediaTypes() != null && example != null) {
            var plain = MAPPER.convertValue(example, Object.class);
            content.getMediaTypes().values().forEach(type -> type.setExample(plain));
        }
    }
}
