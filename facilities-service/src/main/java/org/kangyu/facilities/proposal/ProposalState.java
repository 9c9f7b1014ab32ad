package org.kangyu.facilities.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a proposal is. */
enum ProposalState {
    @JsonProperty("proposed")
    PROPOSED,
    /** Given back, to be amended and proposed again. */
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    static final List<String> TEXTS =
            Stream.of(values()).map(ProposalState::text).toList();

    static ProposalState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
