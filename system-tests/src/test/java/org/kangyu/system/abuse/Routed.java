package org.kangyu.system.abuse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kangyu.system.documentation.Operations.Operation;

/** An operation with the service that answers it. */
record Routed(String service, URI origin, Operation operation) {

    String name() {
        return operation.name();
    }

    String method() {
        return name().split(" ", 2)[0];
    }

    String path() {
        return name().split(" ", 2)[1];
    }

    /** The first word of its path: what it is about. */
    String collection() {
        return path().split("/", -1)[3];
    }

    boolean isRead() {
        return method().equals("get");
    }

    /** Whether it changes something; the check of codes, for one, only answers. All changes can be rehearsed. */
    boolean isChange() {
        return !isRead() && parameter("dryRun").isPresent();
    }

    /** Its query parameters. */
    List<Parameter> parameters() {
        return parameters("query").toList();
    }

    Optional<Parameter> parameter(String name) {
        return parameters().stream().filter(found -> found.name().equals(name)).findFirst();
    }

    private Stream<Parameter> parameters(String place) {
        return operation
                .parameters()
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .map(parameter -> new Parameter(
                        parameter.path("name").asText(),
                        operation.isText(parameter.path("schema")),
                        parameter.path("required").asBoolean()));
    }

    @Override
    public String toString() {
        return "%s of %s".formatted(name(), service);
    }

    /** A query parameter, and whether any text will do for it. */
    record Parameter(String name, boolean isText, boolean isRequired) {}
}
