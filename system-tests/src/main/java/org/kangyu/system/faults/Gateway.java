package org.kangyu.system.faults;

import java.io.IOException;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;

/** What the gateway shows and says of itself. */
record Gateway(Api api) {
    static Gateway of(Cluster cluster) {
        return new Gateway(cluster.api(Set.of("operator"), Set.of(Samples.PROVINCE)));
    }

    boolean shows(String facility) throws IOException {
        return api.get("/facilities/%s/card".formatted(facility)).isSuccess();
    }

    /** 0 when it is not shown. */
    long shownVersion(String facility) throws IOException {
        var answer = api.get("/facilities/%s/card".formatted(facility));
        return answer.isSuccess() ? answer.json().path("version").asLong() : 0;
    }

    /** How many records of the topic it could not read. */
    int deadLetters(String topic) throws IOException {
        var feeds = api.get("/operations/feeds").expectSuccess().json();
        return StreamSupport.stream(feeds.spliterator(), false)
                .filter(feed -> feed.path("topic").asText().equals(topic))
                .mapToInt(feed -> feed.path("deadLetterCount").asInt())
                .sum();
    }
}
