package org.kangyu.system.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kangyu.system.cluster.Answer;

/** Sends requests over connections that are kept, by many threads, and counts them. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicLong sent = new AtomicLong();

    Answer send(URI origin, Call call) {
        return send(origin, call, null);
    }

    Answer send(URI origin, Call call, @Nullable String token) {
        sent.incrementAndGet();
        try {
            var response = client.send(request(origin, call, token), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(call + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many requests were sent so far. */
    long sent() {
        return sent.get();
    }

    private static HttpRequest request(URI origin, Call call, @Nullable String token) {
        var body = call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body());
        var request = HttpRequest.newBuilder(URI.create(origin + call.path()))
                .timeout(PATIENCE)
                .method(call.method(), body);
        call.headers().forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }
}
