package org.kangyu.system.bench;

import java.io.IOException;
import org.kangyu.system.cluster.Answer;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Samples;

/** A facility that one thread changes over and over. */
final class Facility {

    private final Api api;
    private final String id;
    private long version;

    private Facility(Api api, Answer created) {
        this.api = api;
        this.id = created.json().path("id").asText();
        this.version = created.version();
    }

    static Facility create(Api api) throws IOException {
        var body = Samples.facility("created", Samples.COUNTIES.getFirst());
        return new Facility(api, api.post("/facilities", body).expectSuccess());
    }

    String card() {
        return "/facilities/%s/card".formatted(id);
    }

    long version() {
        return version;
    }

    /** Tells whether it was acknowledged. */
    boolean change() throws IOException {
        var name = "change " + version;
        var answer = api.patch("/facilities/" + id, Samples.patch(name), "If-Match", "\"%d\"".formatted(version));
        if (answer.isSuccess()) {
            version = answer.version();
        }
        return answer.isSuccess();
    }
}
