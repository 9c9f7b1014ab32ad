package org.kangyu.facilities.region;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a transition amounts to, as its regions tell. */
enum TransitionKind {
    /** Regions end in one. */
    @JsonProperty("merger")
    MERGER,
    /** Of one region there come several; it may be one of them. */
    @JsonProperty("split")
    SPLIT,
    /** A region goes on under another code. */
    @JsonProperty("renumbering")
    RENUMBERING,
    /** A region keeps its code and gets another name, kind or parent. */
    @JsonProperty("change")
    CHANGE,
    /** Several regions become several others. */
    @JsonProperty("redivision")
    REDIVISION;

    static TransitionKind of(TransitionDocument document) {
        var into = document.into();
        if (document.from().size() == 1 && into.size() == 1) {
            var code = into.getFirst();
            return document.from().contains(code) ? CHANGE : document.describes(code) ? RENUMBERING : MERGER;
        }
        return into.size() == 1 ? MERGER : document.from().size() == 1 ? SPLIT : REDIVISION;
    }
}
