package org.kangyu.kit.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Rings for the lanes of one transaction when it has committed; there is one of these in a transaction. */
final class RingAfterCommit implements Synchronization {

    private final Set<String> lanes = new HashSet<>();
    private final Bell bell;

    private RingAfterCommit(Bell bell) {
        this.bell = bell;
    }

    static RingAfterCommit in(TransactionSynchronizationRegistry transaction, Bell bell) {
        if (transaction.getResource(RingAfterCommit.class) instanceof RingAfterCommit there) {
            return there;
        }
        var ring = new RingAfterCommit(bell);
        transaction.putResource(RingAfterCommit.class, ring);
        transaction.registerInterposedSynchronization(ring);
        return ring;
    }

    void add(Collection<String> more) {
        lanes.addAll(more);
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            lanes.forEach(bell::ring);
        }
    }
}
