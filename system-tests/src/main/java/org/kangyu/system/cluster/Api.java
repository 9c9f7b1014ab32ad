package org.kangyu.system.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The public API as one caller uses it, over connections that are kept. An {@code IOException} leaves the outcome open. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration UPLOAD = Duration.ofMinutes(5); // a file is read whole before it is acknowledged

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI origin;
    private final String token;
    private final Duration patience;

    public Api(URI origin, String token) {
        this(origin, token, PATIENCE);
    }

    private Api(URI origin, String token, Duration patience) {
        this.origin = origin;
        this.token = token;
        this.patience = patience;
    }

    /** The same caller, who waits so long for an answer. */
    public Api with(Duration another) {
        return new Api(origin, token, another);
    }

    public Answer get(String path, String... headers) throws IOException {
        return send(request(path, headers).GET().build());
    }

    public Answer post(String path, JsonNode body, String... headers) throws IOException {
        return send("POST", path, "application/json", body, headers);
    }

    public Answer put(String path, JsonNode body, String... headers) throws IOException {
        return send("PUT", path, "application/json", body, headers);
    }

    public Answer patch(String path, JsonNode body, String... headers) throws IOException {
        return send("PATCH", path, "application/merge-patch+json", body, headers);
    }

    /** Sends a CSV file, of any length. */
    public Answer upload(String path, Path file) throws IOException {
        return send(request(path)
                .timeout(UPLOAD)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(file))
                .build());
    }

    private Answer send(String method, String path, String type, JsonNode body, String... headers) throws IOException {
        var publisher = BodyPublishers.ofString(body.toString());
        return send(request(path, headers)
                .header("Content-Type", type)
                .method(method, publisher)
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(origin.resolve("/api/v1" + path)).timeout(patience);
        builder.header("Authorization", "Bearer " + token).header("Accept-Language", "en");
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            return Answer.of(client.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
