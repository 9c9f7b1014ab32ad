package org.kangyu.kit.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A change of some sample. */
record SampleEvent(@JsonIgnore String topic, @JsonIgnore String subject, long version, String name) implements Event {

    @Override
    @JsonIgnore
    public String type() {
        return "sample.changed.v1";
    }
}
