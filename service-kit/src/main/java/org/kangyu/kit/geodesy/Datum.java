package org.kangyu.kit.geodesy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What longitude and latitude are measured against; in China the last two are up to 700 m off the first two. */
public enum Datum {
    @JsonProperty("wgs84")
    WGS84,
    /** The same as WGS 84 to a few centimetres (GB 22021-2008). */
    @JsonProperty("cgcs2000")
    CGCS2000,
    /** 火星坐标: the maps of Amap and Tencent. */
    @JsonProperty("gcj02")
    GCJ02,
    /** The maps of Baidu. */
    @JsonProperty("bd09")
    BD09;

    public static final List<String> TEXTS =
            Stream.of(values()).map(Datum::text).toList();

    /** The datum of this name, if there is one. */
    public static Optional<Datum> of(String text) {
        return Stream.of(values()).filter(datum -> datum.text().equals(text)).findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A place of this datum in another one, right to within a metre. */
    public Place to(Datum other, Place place) {
        return this == other ? place : other.fromWgs84(inWgs84(place));
    }

    private Place inWgs84(Place place) {
        return switch (this) {
            case WGS84, CGCS2000 -> place;
            case GCJ02 -> MapShift.undo(place);
            case BD09 -> MapShift.undo(MapShift.undoSecond(place));
        };
    }

    private Place fromWgs84(Place place) {
        return switch (this) {
            case WGS84, CGCS2000 -> place;
            case GCJ02 -> MapShift.shift(place);
            case BD09 -> MapShift.shiftSecond(MapShift.shift(place));
        };
    }
}
