package org.kangyu.kit.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents how each operation can refuse, so that resources need no annotations for it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final Set<HttpMethod> READS = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createObject(Components.class));
        }
        if (api.getPaths() == null) {
            return;
        }
        var used = EnumSet.noneOf(ProblemType.class);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    var refusals = refusals(path, method, operation);
                    refusals.forEach(refusal -> document(operation, refusal));
                    used.addAll(refusals);
                }));
        used.forEach(refusal -> api.getComponents().addResponse(name(refusal), response(refusal)));
    }

    private static List<ProblemType> refusals(String path, HttpMethod method, Operation operation) {
        var refusals = new ArrayList<>(List.of(
                ProblemType.INVALID,
                ProblemType.UNAUTHENTICATED,
                ProblemType.TOO_MANY_REQUESTS,
                ProblemType.UNAVAILABLE));
        if (path.contains("{")) {
            refusals.add(ProblemType.NOT_FOUND);
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            refusals.add(ProblemType.FORBIDDEN);
        }
        if (operation.getRequestBody() != null) {
            refusals.add(ProblemType.TOO_LARGE);
            refusals.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (!READS.contains(method)) {
            refusals.add(ProblemType.CONFLICT);
            refusals.add(ProblemType.KEY_REUSED);
        }
        if (takes(operation, "If-Match")) {
            refusals.add(ProblemType.STALE_VERSION);
            refusals.add(ProblemType.VERSION_REQUIRED);
        }
        return refusals;
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(header::equalsIgnoreCase);
    }

    private static void document(Operation operation, ProblemType refusal) {
        var reference = OASFactory.createAPIResponse().ref("#/components/responses/" + name(refusal));
        operation.getResponses().addAPIResponse(String.valueOf(refusal.status()), reference);
    }

    private static APIResponse response(ProblemType refusal) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
        return OASFactory.createAPIResponse()
                .description(description(refusal.status()))
                .content(OASFactory.createContent().addMediaType("application/problem+json", body));
    }

    /** Types share a status: what a client may meet is all of them. */
    private static String description(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(type ->
                        "%s %s (`%s`)".formatted(type.title().zh(), type.title().en(), type.urn()))
                .collect(Collectors.joining("; "));
    }

    private static String name(ProblemType refusal) {
        return refusal.urn().substring(refusal.urn().lastIndexOf(':') + 1);
    }
}
