package org.kangyu.facilities.reorganisation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a transition of facilities amounts to, as those before and after tell. */
enum ReorganisationKind {
    /** 合并: facilities end in one, which may be one of them. */
    @JsonProperty("merger")
    MERGER,
    /** 分立: of one facility there come several; it may be one of them. */
    @JsonProperty("split")
    SPLIT;

    static ReorganisationKind of(ReorganisationDocument document) {
        return document.into().size() == 1 ? MERGER : SPLIT;
    }
}
