package org.kangyu.system.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.kangyu.local.Service;
import org.kangyu.system.cluster.Replica;

/** What a replica says of itself. */
record Health(Replica replica) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    boolean isReady() {
        return Service.isReady(replica.origin());
    }

    boolean isLive() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(replica.origin().resolve("/q/health/live"))
                .timeout(Duration.ofSeconds(15))
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
}
