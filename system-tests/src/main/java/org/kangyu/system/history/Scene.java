package org.kangyu.system.history;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kangyu.system.cluster.Api;

/** What all writers share; they go on until it is over. */
record Scene(Api api, Subjects subjects, History history, Beat beat, AtomicBoolean over) {

    Scene(Api api) {
        this(api, new Subjects(), new History(), new Beat(Duration.ofMillis(200)), new AtomicBoolean());
    }
}
