package org.kangyu.kit.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Documents what the kit itself reads of every write, and describes the parameters that mean the same everywhere. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SharedParameters implements OASFilter {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "If-Match", "The version that the change rests on, as the ETag of a read gave it, such as \"3\"",
            "Accept-Language", "The language of texts for people: zh (the default) or en",
            "Idempotency-Key",
                    "1 to 255 visible ASCII characters; the same request with the same key is done once within 24"
                            + " hours, and answered the same",
            "dryRun", "true: every check is made and the answer given, and nothing is kept",
            "validFrom", "The day (yyyy-mm-dd, Asia/Shanghai) from which this is so; today if not said",
            "after", "The cursor that the last answer gave as next; from the first change without",
            "wait", "How long to hold back an empty answer until something changes: ISO 8601, at most PT30S",
            "limit", "How many items at most: 1 to 1,000, 50 if not said");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().entrySet().stream())
                    .forEach(operation -> {
                        if (isWrite(operation.getKey().name(), operation.getValue())) {
                            add(operation.getValue(), "Idempotency-Key", In.HEADER, SchemaType.STRING);
                            add(operation.getValue(), "dryRun", In.QUERY, SchemaType.BOOLEAN);
                        }
                        parameters(operation.getValue()).forEach(SharedParameters::describe);
                    });
        }
    }

    private static boolean isWrite(String method, Operation operation) {
        var isSecured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        return isSecured && !method.equals("GET");
    }

    private static void add(Operation operation, String name, In in, SchemaType type) {
        if (parameters(operation).stream().map(Parameter::getName).noneMatch(name::equalsIgnoreCase)) {
            var schema = OASFactory.createSchema().addType(type);
            operation.addParameter(
                    OASFactory.createParameter().name(name).in(in).schema(schema));
        }
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElseGet(ArrayList::new);
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null && parameter.getName() != null) {
            parameter.setDescription(DESCRIPTIONS.get(parameter.getName()));
        }
    }
}
