package org.kangyu.facilities.facility;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a facility is in its life. */
public enum Status {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("operating")
    OPERATING,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("closed")
    CLOSED,
    /** Never a facility of its own: a second record of one, found out and merged into the first. */
    @JsonProperty("merged")
    MERGED;

    static final List<String> TEXTS = Stream.of(values()).map(Status::text).toList();

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
