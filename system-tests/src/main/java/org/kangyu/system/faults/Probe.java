package org.kangyu.system.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.kangyu.system.cluster.Answer;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Samples;

/** One facility that is made, and looked at, to learn whether the platform works as a whole again. */
record Probe(Api api) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Returns when a new facility has been acknowledged and is shown by the gateway. */
    void await() throws TimeoutException, InterruptedException {
        var start = System.nanoTime();
        var path = "";
        while (true) {
            if (path.isEmpty()) {
                path = attempt(() -> api.post("/facilities", Samples.facility("probe", Samples.COUNTIES.getFirst())));
            } else if (!attempt(pathOfCard(path)).isEmpty()) {
                return;
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new TimeoutException("No change is %s".formatted(path.isEmpty() ? "acknowledged" : "shown"));
            }
            Thread.sleep(LOOK);
        }
    }

    private Request pathOfCard(String facility) {
        return () -> api.get(facility + "/card");
    }

    /** The facility's path, or nothing if it did not succeed. */
    private static String attempt(Request request) {
        try {
            var answer = request.send();
            return answer.isSuccess()
                    ? "/facilities/" + answer.json().path("id").asText()
                    : "";
        } catch (IOException e) {
            return ""; // not well yet
        }
    }

    @FunctionalInterface
    private interface Request {
        Answer send() throws IOException;
    }
}
