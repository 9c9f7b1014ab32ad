package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the figures of an indicator come about, in a word. */
public enum Kind {
    @JsonProperty("reported")
    REPORTED,
    @JsonProperty("counted")
    COUNTED,
    @JsonProperty("computed")
    COMPUTED
}
