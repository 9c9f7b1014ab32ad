package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a region's figure is made of when nobody reports it: of those of the regions directly below. */
public enum RollUp {
    @JsonProperty("sum")
    SUM,
    @JsonProperty("average")
    AVERAGE,
    @JsonProperty("none")
    NONE
}
