package org.kangyu.indicators.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How loudly a state is shown: red only for what was firmly promised. */
enum Tone {
    @JsonProperty("green")
    GREEN,
    @JsonProperty("amber")
    AMBER,
    @JsonProperty("red")
    RED,
    @JsonProperty("grey")
    GREY;

    static Tone of(State state, Commitment commitment) {
        return switch (state) {
            case EXCEEDED, ACHIEVED, ON_TRACK -> GREEN;
            case AT_RISK -> AMBER;
            case BEHIND, MISSED ->
                switch (commitment) {
                    case FIRM, PRINCIPLE -> RED;
                    case ASPIRE -> AMBER;
                    case ENCOURAGE, ALLOW -> GREY;
                };
            case OPEN, NOT_DUE, NOT_ASSESSABLE, INFORMATIONAL -> GREY;
        };
    }
}
