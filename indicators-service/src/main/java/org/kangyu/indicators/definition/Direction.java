package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way is better, if either. */
public enum Direction {
    @JsonProperty("higher")
    HIGHER,
    @JsonProperty("lower")
    LOWER,
    @JsonProperty("compare-only")
    COMPARE_ONLY
}
