package org.kangyu.specialties.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can hold an accreditation. */
public enum HolderKind {
    @JsonProperty("facility")
    FACILITY,
    @JsonProperty("department")
    DEPARTMENT,
    @JsonProperty("consortium")
    CONSORTIUM,
    @JsonProperty("region")
    REGION;

    public static final List<String> TEXTS =
            Stream.of(values()).map(HolderKind::text).toList();

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
