package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How strongly a plan's words bind. */
enum Commitment {
    @JsonProperty("firm")
    FIRM,
    @JsonProperty("aspire")
    ASPIRE,
    @JsonProperty("encourage")
    ENCOURAGE,
    @JsonProperty("allow")
    ALLOW,
    @JsonProperty("principle")
    PRINCIPLE
}
