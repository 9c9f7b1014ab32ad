package org.kangyu.gateway.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in degrees of its datum, which is WGS 84 unless told. */
public record Position(
        double longitude, double latitude, @Nullable String datum) {

    public static final String WGS84 = "wgs84";

    /** The same place in WGS 84; nothing when the datum is not known here. */
    Optional<Position> inWgs84() {
        return switch (datum) {
            // CGCS2000 is the same to a few centimetres
            case null -> Optional.of(this);
            case WGS84, "cgcs2000" -> Optional.of(this);
            case "gcj02" -> Optional.of(MapShift.undo(this));
            case "bd09" -> Optional.of(MapShift.undo(MapShift.undoSecond(this)));
            default -> Optional.empty();
        };
    }
}
