package org.kangyu.kit.admission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * So many are at work, so many more wait, and one caller has half of the line at most; whoever comes beyond goes away at
 * once. Who came last is let in first: when more come than can be worked on, each who is let in is still there to be
 * answered, where the first in the order of coming would have waited for so long that they have gone.
 */
final class Line {

    /** What becomes of somebody who comes. */
    enum Reception {
        COME_IN,
        WAIT,
        FULL,
        OVER_SHARE
    }

    private final int places;
    private final int length;
    private final int share;
    private final Deque<Guest> waiting = new ArrayDeque<>();
    private int working;

    Line(int places, int length) {
        this.places = places;
        this.length = length;
        this.share = Math.max(1, length / 2);
    }

    synchronized Reception receive(Guest guest) {
        var reception = reception(guest.caller());
        if (reception == Reception.COME_IN) {
            working++;
        } else if (reception == Reception.WAIT) {
            waiting.add(guest);
        }
        return reception;
    }

    /** What would become of somebody who came now. */
    synchronized Reception reception(int caller) {
        if (working < places) {
            return Reception.COME_IN;
        }
        if (waiting.size() >= length) {
            return Reception.FULL;
        }
        return isOverShare(caller) ? Reception.OVER_SHARE : Reception.WAIT;
    }

    /** False for somebody who does not wait, or no longer. */
    synchronized boolean giveUp(Guest guest) {
        return waiting.remove(guest);
    }

    /** Somebody has done their work. */
    void leave() {
        next().ifPresent(Guest::comeIn);
    }

    synchronized int working() {
        return working;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized Optional<Guest> next() {
        var next = Optional.ofNullable(waiting.pollLast());
        if (next.isEmpty()) {
            working--;
        }
        return next;
    }

    private boolean isOverShare(int caller) {
        if (waiting.size() < share) {
            return false;
        }
        var own = 0;
        for (var guest : waiting) {
            own += guest.caller() == caller ? 1 : 0;
        }
        return own >= share;
    }
}
