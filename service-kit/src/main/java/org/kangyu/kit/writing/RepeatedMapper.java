package org.kangyu.kit.writing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives a stored answer again, to the byte, and says that it did. */
public class RepeatedMapper { // the classes that Quarkus generates for it are loaded with the application
    @ServerExceptionMapper
    public RestResponse<String> repeat(Repeated repeated) {
        var answer = repeated.answer();
        var response = ResponseBuilder.<String>create(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.entityTag() != null) {
            response.header(HttpHeaders.ETAG, answer.entityTag());
        }
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        return response.build();
    }
}
