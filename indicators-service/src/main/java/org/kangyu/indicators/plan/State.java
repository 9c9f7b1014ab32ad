package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a target, or a stage of it, stands. */
enum State {
    @JsonProperty("exceeded")
    EXCEEDED,
    @JsonProperty("achieved")
    ACHIEVED,
    @JsonProperty("on-track")
    ON_TRACK,
    @JsonProperty("at-risk")
    AT_RISK,
    @JsonProperty("behind")
    BEHIND,
    @JsonProperty("missed")
    MISSED,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("not-due")
    NOT_DUE,
    @JsonProperty("not-assessable")
    NOT_ASSESSABLE,
    @JsonProperty("informational")
    INFORMATIONAL
}
