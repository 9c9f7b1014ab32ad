package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How the figures of an indicator come about, in a word. */
public enum Kind {
    @JsonProperty("reported")
    REPORTED,
    @JsonProperty("counted")
    COUNTED,
    @JsonProperty("share")
    SHARE,
    @JsonProperty("per-unit")
    PER_UNIT,
    @JsonProperty("computed")
    COMPUTED;

    /** Its name in documents and answers. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
