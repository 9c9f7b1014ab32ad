package org.kangyu.kit.geodesy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumTest {

    private static final double METRE = 1 / 111_320.0; // degrees along a meridian

    /** Published pairs of the formulas in public use: Shanghai, Shenzhen, Beijing (eviltransform), Beijing (coordtransform). */
    @ParameterizedTest
    @CsvSource({
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069",
        "116.404, 39.915, 116.41024449916938, 39.91640428150164"
    })
    void shiftsPublishedPointsAndBack(double east, double north, double shiftedEast, double shiftedNorth) {
        var place = new Place(east, north);
        var shifted = new Place(shiftedEast, shiftedNorth);

        assertNear(Datum.WGS84.to(Datum.GCJ02, place), shifted, 0.01);
        assertNear(Datum.GCJ02.to(Datum.WGS84, shifted), place, 0.1);
    }

    /** Published pairs of coordtransform, from GCJ-02 to BD-09. */
    @ParameterizedTest
    @CsvSource({"116.404, 39.915, 116.41036949371029, 39.92133699351021"})
    void shiftsPublishedPointsOnceMore(double east, double north, double shiftedEast, double shiftedNorth) {
        var place = new Place(east, north);
        var shifted = new Place(shiftedEast, shiftedNorth);

        assertNear(Datum.GCJ02.to(Datum.BD09, place), shifted, 0.01);
        assertNear(Datum.BD09.to(Datum.GCJ02, shifted), place, 0.1);
    }

    @Test
    void comesBackToWithinAMetreFromEveryDatum() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var place = new Place(random.nextDouble(75, 134), random.nextDouble(18, 53));
            for (var datum : Datum.values()) {
                assertNear(datum.to(Datum.WGS84, Datum.WGS84.to(datum, place)), place, 0.1);
            }
        }
    }

    @Test
    void takesChinasOwnDatumForWgs84() {
        var place = new Place(109.78, 39.61);

        assertThat(Datum.CGCS2000.to(Datum.WGS84, place)).isEqualTo(place);
        assertThat(Datum.WGS84.to(Datum.CGCS2000, place)).isEqualTo(place);
    }

    @Test
    void shiftsNothingAbroad() {
        var paris = new Place(2.3522, 48.8566);

        assertThat(Datum.WGS84.to(Datum.GCJ02, paris)).isEqualTo(paris);
    }

    @Test
    void isFoundByItsName() {
        assertThat(Datum.of("gcj02")).contains(Datum.GCJ02);
        assertThat(Datum.of("mars")).isEmpty();
        assertThat(Datum.TEXTS).containsExactly("wgs84", "cgcs2000", "gcj02", "bd09");
    }

    private static void assertNear(Place place, Place expected, double metres) {
        var east = (place.longitude() - expected.longitude()) * Math.cos(Math.toRadians(expected.latitude()));
        var north = place.latitude() - expected.latitude();
        assertThat(Math.hypot(east, north) / METRE)
                .as("%s, %s", place, expected)
                .isLessThan(metres);
    }
}
