package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a figure and a bound are compared; all of them include the bound. */
enum Comparison {
    @JsonProperty("at-least")
    AT_LEAST,
    @JsonProperty("at-most")
    AT_MOST,
    @JsonProperty("equal")
    EQUAL,
    @JsonProperty("between")
    BETWEEN
}
