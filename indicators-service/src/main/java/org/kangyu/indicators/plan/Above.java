package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What it means to be above a range. */
enum Above {
    @JsonProperty("exceeded")
    EXCEEDED,
    @JsonProperty("failing")
    FAILING
}
