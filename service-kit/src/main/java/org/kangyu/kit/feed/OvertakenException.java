package org.kangyu.kit.feed;

import org.apache.kafka.common.TopicPartition;

/** Another replica reads this partition now; what this one was about to change must not be kept. */
final class OvertakenException extends RuntimeException {
    OvertakenException(TopicPartition partition) {
        super("Another replica has read %s further".formatted(partition));
    }
}
