package org.kangyu.facilities.facility;

import java.util.ArrayList;
import java.util.List;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The cells of 64 pixels of a Web Mercator map at a zoom, in SQL; a cell has one number. */
record Grid(int zoom) {

    private static final int MOST = 22;
    private static final int HALVINGS = 2; // of a tile of 256 pixels
    private static final Text RANGE = Text.of("zoom 应在 0 到 22 之间", "A zoom is between 0 and 22");
    private static final Text WITHOUT_BOX = Text.of("zoom 需与 bbox 一起使用", "zoom goes with bbox");

    static List<Violation> faults(int zoom, FacilityArea area) {
        var found = new ArrayList<Violation>();
        if (zoom < 0 || zoom > MOST) {
            found.add(new Violation("zoom", "out-of-range", RANGE, Integer.toString(Math.clamp(zoom, 0, MOST))));
        }
        if (area.bbox() == null) {
            found.add(new Violation("bbox", "missing", WITHOUT_BOX, "109.7,39.5,110.1,39.9"));
        }
        return found;
    }

    /** The number of the cell in which {@code d.place} lies; the map ends before the poles. */
    String cell() {
        return """
            (cast(floor(%1$d * least((d.place[0] + 180) / 360, 0.9999999999)) as bigint) * %1$d
            + cast(floor(%1$d * (0.5 - ln(tan(radians(45 + greatest(least(d.place[1], 85.05), -85.05) / 2)))
                / (2 * pi()))) as bigint))""".formatted(1L << (zoom + HALVINGS));
    }
}
