package org.kangyu.system.derived;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kangyu.system.cluster.Answer;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Samples;
import org.kangyu.system.history.Beat;

/** Opens, moves, enlarges and closes facilities of its own, one change at each beat, and counts the changes. */
final class Registrar implements Callable<Integer> {

    private static final int MANY = 40;

    private final String name;
    private final Random random;
    private final Api api;
    private final LocalDate today;
    private final Beat beat;
    private final AtomicBoolean over;
    private final List<Answer> open = new ArrayList<>();
    private int made;

    Registrar(String name, Random random, Api api, LocalDate today, Beat beat, AtomicBoolean over) {
        this.name = name;
        this.random = random;
        this.api = api;
        this.today = today;
        this.beat = beat;
        this.over = over;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        while (!over.get()) {
            beat.await();
            change();
        }
        return made;
    }

    private void change() throws IOException {
        made++;
        if (open.isEmpty() || (open.size() < MANY && random.nextInt(3) == 0)) {
            open.add(api.post("/facilities", document()).expectSuccess());
            return;
        }
        var known = open.remove(random.nextInt(open.size()));
        var path = "/facilities/" + known.json().path("id").asText();
        if (random.nextInt(4) == 0) {
            api.post(path + "/closure", Samples.closure(today), "If-Match", known.tag())
                    .expectSuccess();
        } else {
            open.add(api.put(path, document(), "If-Match", known.tag()).expectSuccess());
        }
    }

    private JsonNode document() {
        var county = Samples.COUNTIES.get(random.nextInt(Samples.COUNTIES.size()));
        return Samples.facility("%s-%d".formatted(name, made), county, random.nextInt(500));
    }
}
