package org.kangyu.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kangyu.local.StackException;

/**
 * The gateway's API as one account sees it. A request that found nobody is sent again for half a minute; a write keeps
 * its idempotency key meanwhile, so that it is done once.
 */
final class Api implements AutoCloseable {

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final int ATTEMPTS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI gateway;
    private final String token;

    Api(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Sends a file and answers where to read what came of it. */
    URI post(String path, String type, String file) {
        var location = gateway.resolve(path);
        var request = request(location)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(file))
                .build();
        return send(request)
                .headers()
                .firstValue("Location")
                .map(location::resolve)
                .orElseThrow(() -> new StackException("%s was answered without a Location".formatted(location)));
    }

    /** The ids of all facilities that have a code of their own, by that. */
    Map<String, String> facilityIds() {
        var ids = new HashMap<String, String>();
        var page = "/api/v1/facilities?limit=1000";
        while (!page.isEmpty()) {
            var answer = get(gateway.resolve(page));
            answer.path("items")
                    .forEach(facility -> facility.path("identifiers")
                            .valueStream()
                            .filter(identifier ->
                                    identifier.path("scheme").asText().equals("own"))
                            .forEach(own -> ids.put(
                                    own.path("value").asText(),
                                    facility.path("id").asText())));
            var next = answer.path("nextCursor").asText();
            page = next.isEmpty() ? "" : "/api/v1/facilities?limit=1000&cursor=" + next;
        }
        return ids;
    }

    JsonNode get(URI location) {
        var body = send(request(location).GET().build()).body();
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new StackException("%s was not answered with JSON: %s".formatted(location, body), e);
        }
    }

    private HttpRequest.Builder request(URI location) {
        return HttpRequest.newBuilder(location)
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest request) {
        for (var attempt = 1; ; attempt++) {
            try {
                return accepted(client.send(request, BodyHandlers.ofString()));
            } catch (IOException e) {
                giveUp(attempt, request, e);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            pause();
        }
    }

    // What may pass is thrown as if nobody had answered.
    private static HttpResponse<String> accepted(HttpResponse<String> response) throws IOException {
        var status = response.statusCode();
        if (status < 300) {
            return response;
        }
        var failure = "%s was answered %d: %s".formatted(response.uri(), status, response.body());
        if (PASSING.contains(status)) {
            throw new IOException(failure);
        }
        throw new StackException(failure);
    }

    private static void giveUp(int attempt, HttpRequest request, IOException failure) {
        if (attempt == ATTEMPTS) {
            throw new StackException(
                    "%s cannot be reached, so the demo is not loaded: %s".formatted(request.uri(), failure), failure);
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StackException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StackException("The demo was interrupted", e);
    }

    @Override
    public void close() {
        client.close();
    }
}
