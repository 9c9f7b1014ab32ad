package org.kangyu.kit.admission;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A request in line and at work. Its place is free again when its answer has gone out or its client has, and nobody
 * works for it any more.
 */
final class Visit implements Guest {

    private static final String KEY = Visit.class.getName();
    private static final long NO_TIMER = -1;

    private final RoutingContext routing;
    private final int caller;
    private final Line line;
    private final Context context = requireNonNull(Vertx.currentContext());
    private final AtomicInteger workers = new AtomicInteger(1); // the first is the connection
    private boolean hasLeft;
    private long timer = NO_TIMER;

    Visit(RoutingContext routing, int caller, Line line) {
        this.routing = routing;
        this.caller = caller;
        this.line = line;
        routing.put(KEY, this);
    }

    static @Nullable Visit of(RoutingContext routing) {
        return routing.get(KEY);
    }

    void begin() {
        routing.addEndHandler(ended -> leave());
        routing.next();
    }

    void await(Duration patience, Runnable otherwise) {
        routing.addEndHandler(ended -> leave());
        timer = context.owner().setTimer(patience.toMillis(), elapsed -> {
            if (line.giveUp(this)) {
                hasLeft = true;
                otherwise.run();
            }
        });
    }

    /** Somebody begins to work for it, who may be at it still when the client has gone; false if it has gone already. */
    boolean hold() {
        return workers.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void release() {
        if (workers.decrementAndGet() == 0) {
            line.leave();
        }
    }

    /** The answer has gone out, the client has gone, or somebody else looks after the request now. */
    void leave() {
        if (hasLeft) {
            return;
        }
        hasLeft = true;
        context.owner().cancelTimer(timer);
        if (!line.giveUp(this)) {
            release();
        }
    }

    @Override
    public void comeIn() {
        context.runOnContext(now -> {
            context.owner().cancelTimer(timer);
            if (!hasLeft) { // else the place is free already
                routing.next();
            }
        });
    }

    @Override
    public int caller() {
        return caller;
    }
}
