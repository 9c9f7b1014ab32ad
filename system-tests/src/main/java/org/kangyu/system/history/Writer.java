package org.kangyu.system.history;

import static org.kangyu.system.history.Outcome.OK;
import static org.kangyu.system.history.Outcome.UNKNOWN;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.Callable;
import org.kangyu.system.cluster.Samples;

/** A client that makes a change at each beat. It asks again, with the same key, after most of the outcomes that stay open. */
final class Writer implements Callable<Writer> {

    private static final int RETRIES = 100;
    private static final int PAUSE = 100;

    private final String name;
    private final Random random;
    private final Scene scene;
    private int made;

    Writer(String name, Random random, Scene scene) {
        this.name = name;
        this.random = random;
        this.scene = scene;
    }

    @Override
    public Writer call() throws InterruptedException {
        while (!scene.over().get()) {
            scene.beat().await();
            learnFrom(make(next()));
        }
        return this;
    }

    private Change next() {
        var api = scene.api();
        var key = "%s-%d".formatted(name, ++made);
        var county = Samples.COUNTIES.get(random.nextInt(Samples.COUNTIES.size()));
        var known = scene.subjects().any(random);
        if (known.isEmpty() || random.nextInt(5) == 0) {
            return Change.create(api, key, county);
        }
        return random.nextBoolean()
                ? Change.replace(api, key, county, known.get())
                : Change.amend(api, key, known.get());
    }

    private Write make(Change change) throws InterruptedException {
        scene.history().add(change.invoked());
        var write = attempt(change);
        var retries = random.nextInt(4) == 0 ? 0 : RETRIES;
        while (write.outcome() == UNKNOWN && retries-- > 0) {
            Thread.sleep(PAUSE);
            write = attempt(change);
        }
        return write;
    }

    private Write attempt(Change change) {
        var write = change.attempt();
        scene.history().add(write);
        return write;
    }

    private void learnFrom(Write write) {
        var id = write.subject();
        if (id != null && write.outcome() == OK) {
            scene.subjects().learn(new Known(id, write.version()));
        } else if (id != null) {
            readAgain(id);
        }
    }

    private void readAgain(String id) {
        try {
            var answer = scene.api().get("/facilities/" + id);
            if (answer.isSuccess()) {
                scene.subjects().learn(new Known(id, answer.version()));
            }
        } catch (IOException e) {
            // the next change of this facility is refused then, and reads again
        }
    }
}
