package org.kangyu.facilities.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is proposed. */
enum ProposalKind {
    /** A new facility. */
    @JsonProperty("registration")
    REGISTRATION,
    /** Another document of a facility. */
    @JsonProperty("revision")
    REVISION,
    /** A step in the life of a facility. */
    @JsonProperty("step")
    STEP
}
