package org.kangyu.specialties.accreditation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where an accreditation is in its life. Only an awarded one counts as held. */
enum Status {
    @JsonProperty("fostering")
    FOSTERING,
    @JsonProperty("building")
    BUILDING,
    @JsonProperty("awarded")
    AWARDED,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("revoked")
    REVOKED;

    static final List<String> TEXTS = Stream.of(values()).map(Status::text).toList();

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people may still correct it to another open one. */
    boolean isOpen() {
        return this == FOSTERING || this == BUILDING || this == AWARDED;
    }

    /** Whether only a command leads there and back, never a correction. */
    boolean isCommanded() {
        return this == SUSPENDED || this == REVOKED;
    }
}
