package org.kangyu.system.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What a server said. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    public String tag() {
        return headers.firstValue("ETag").orElseThrow(() -> new IllegalStateException("No ETag in " + this));
    }

    /** The number that the entity tag begins with. */
    public long version() {
        return Long.parseLong(tag().replaceAll("^\"(\\d+).*$", "$1"));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("No JSON: " + body, e);
        }
    }

    /** For calls that prepare a test: anything but a success is a mistake in it. */
    public Answer expectSuccess() {
        if (!isSuccess()) {
            throw new IllegalStateException("Answered %d: %s".formatted(status, body));
        }
        return this;
    }
}
