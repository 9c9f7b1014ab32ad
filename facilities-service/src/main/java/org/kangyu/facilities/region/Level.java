package org.kangyu.facilities.region;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The levels of the tree from the top; a region lies below one of a higher level, not always the next. */
enum Level {
    @JsonProperty("province")
    PROVINCE,
    @JsonProperty("prefecture")
    PREFECTURE,
    @JsonProperty("county")
    COUNTY,
    @JsonProperty("township")
    TOWNSHIP,
    @JsonProperty("village")
    VILLAGE;

    static final List<String> TEXTS = Stream.of(values()).map(Level::text).toList();

    boolean isAbove(Level other) {
        return compareTo(other) < 0;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
