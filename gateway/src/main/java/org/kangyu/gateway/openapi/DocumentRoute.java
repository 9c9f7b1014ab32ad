package org.kangyu.gateway.openapi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.kangyu.gateway.answer.ContentTags;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Answers {@code /openapi} in JSON or YAML, as {@code ?format=} or the Accept header asks. */
@Singleton
class DocumentRoute {

    private static final Text NO_SUCH_FORMAT = Text.of("format 为 json 或 yaml", "format is json or yaml");

    private final OpenDocument document;

    DocumentRoute(OpenDocument document) {
        this.document = document;
    }

    void register(@Observes Router router) {
        router.route("/openapi")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .blockingHandler(this::answer, false); // putting it together takes a moment
    }

    private void answer(RoutingContext context) {
        try {
            send(context, document.in(format(context)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the documents were made by programs
        }
    }

    private static DocumentFormat format(RoutingContext context) {
        var asked = context.request().getParam("format");
        return asked == null
                ? DocumentFormat.accepted(context.request().getHeader(HttpHeaders.ACCEPT))
                : DocumentFormat.named(asked)
                        .orElseThrow(() ->
                                ProblemException.invalid(new Violation("format", "unknown", NO_SUCH_FORMAT, "json")));
    }

    private static void send(RoutingContext context, Rendering rendering) {
        var response = context.response()
                .putHeader(HttpHeaders.ETAG, "\"%s\"".formatted(rendering.tag()))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (ContentTags.isKnown(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), rendering.tag())) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, rendering.contentType())
                    .end(rendering.content());
        }
    }
}
