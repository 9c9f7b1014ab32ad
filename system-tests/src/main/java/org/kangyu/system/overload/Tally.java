package org.kangyu.system.overload;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** What became of the requests of one load; many threads count. */
final class Tally {

    /** After so long a person has gone, and a machine asks again. */
    static final Duration IN_TIME = Duration.ofSeconds(1);

    private final LongAdder good = new LongAdder();
    private final LongAdder late = new LongAdder();
    private final LongAdder shed = new LongAdder();
    private final LongAdder curt = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder unsent = new LongAdder();

    void answered(Reply reply, long nanoseconds) {
        if (reply.isSuccess()) {
            (nanoseconds <= IN_TIME.toNanos() ? good : late).increment();
        } else if (reply.isShed()) {
            shed.increment();
        } else if (reply.isRefusal()) {
            curt.increment();
        } else {
            wrong.increment();
        }
    }

    /** The connection broke. */
    void lost() {
        lost.increment();
    }

    /** All connections were in use when its turn had come, and for a while after. */
    void unsent() {
        unsent.increment();
    }

    Outcome over(Duration time) {
        return new Outcome(time, good.sum(), late.sum(), shed.sum(), curt.sum(), wrong.sum(), lost.sum(), unsent.sum());
    }
}
