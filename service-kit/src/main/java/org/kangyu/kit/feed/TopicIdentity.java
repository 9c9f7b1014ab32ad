package org.kangyu.kit.feed;

import java.util.Optional;
import org.apache.kafka.common.Uuid;

/** Tells a topic from another one of the same name: a recreated topic has a new id, a widened one more partitions. */
record TopicIdentity(Uuid id, int partitions) {

    static final TopicIdentity UNWATCHED = new TopicIdentity(Uuid.ZERO_UUID, 0);

    /** Says what a topic's name stands for now, if it can be known. */
    interface Source {
        Optional<TopicIdentity> identity(String topic) throws InterruptedException;
    }
}
