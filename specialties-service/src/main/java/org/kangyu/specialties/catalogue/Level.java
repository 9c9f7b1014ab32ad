package org.kangyu.specialties.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** At which level of government a programme awards. */
public enum Level {
    @JsonProperty("national")
    NATIONAL,
    @JsonProperty("provincial")
    PROVINCIAL,
    @JsonProperty("city")
    CITY,
    @JsonProperty("county")
    COUNTY;

    public static final List<String> TEXTS =
            Stream.of(values()).map(Level::text).toList();

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
