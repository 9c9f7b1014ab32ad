package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of rule a target has. */
enum RuleKind {
    @JsonProperty("threshold")
    THRESHOLD
}
