package org.kangyu.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the registry tells of, and what indicators count. */
public enum UnitKind {
    @JsonProperty("facility")
    FACILITY,
    @JsonProperty("relation")
    RELATION,
    @JsonProperty("region")
    REGION;

    /** Its name in expressions, tables and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static UnitKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
