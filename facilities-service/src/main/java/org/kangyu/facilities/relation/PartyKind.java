package org.kangyu.facilities.relation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a party of a relation can be. */
enum PartyKind {
    @JsonProperty("facility")
    FACILITY,
    @JsonProperty("region")
    REGION,
    @JsonProperty("external")
    EXTERNAL
}
