package org.kangyu.system.acknowledged;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kangyu.system.cluster.Api;

/** What all writers share. */
record Scene(Api api, Subjects subjects, History history, Beat beat, AtomicBoolean killingIsOver) {

    static final int CHANGES = 2_000;

    Scene(Api api) {
        this(api, new Subjects(), new History(), new Beat(Duration.ofMillis(300)), new AtomicBoolean());
    }

    boolean isOver() {
        return killingIsOver.get() && history.count(Outcome.OK) >= CHANGES;
    }
}
