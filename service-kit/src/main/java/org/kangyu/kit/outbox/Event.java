package org.kangyu.kit.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What a service tells the others: a state-carrying record; its JSON is the event's value. */
public interface Event {

    /** The topic, which is also the outbox lane, such as {@code facilities}. */
    @JsonIgnore
    String topic();

    /** CloudEvents type with its version, such as {@code facility.changed.v1}. */
    @JsonIgnore
    String type();

    /** The Kafka key: the id of what changed. */
    @JsonIgnore
    String subject();

    /** The version of the subject that this event carries; higher is newer. */
    long version();
}
