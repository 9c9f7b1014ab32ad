package org.kangyu.kit.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a service keeps of another one's topic in its own tables. A bean of this type is fed by one replica at a time,
 * partition by partition in topic order, from the beginning of the topic.
 */
public interface Projection<T> {

    String topic();

    /** What the record says to this service; empty if it is of no interest. Throws to make it a dead letter. */
    Optional<T> read(Heard heard) throws Exception;

    /**
     * Changes the tables, in the transaction that also moves the position: both happen, or neither. Records can come
     * again (a recreated topic, a repeat of the relay), so what is kept carries its version and only a newer one wins.
     */
    void apply(List<T> heard);
}
