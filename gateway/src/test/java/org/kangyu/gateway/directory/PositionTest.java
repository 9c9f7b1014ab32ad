package org.kangyu.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    /** Published pairs of the formulas in public use: Shanghai, Shenzhen, Beijing. */
    @ParameterizedTest
    @CsvSource({
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069"
    })
    void undoesTheShiftOfChineseMaps(double longitude, double latitude, double shiftedEast, double shiftedNorth) {
        var place = new Position(shiftedEast, shiftedNorth, "gcj02").inWgs84().orElseThrow();

        assertThat(place.longitude()).isCloseTo(longitude, within(1e-6));
        assertThat(place.latitude()).isCloseTo(latitude, within(1e-6));
    }

    /** The same places shifted once more by the public formula. */
    @ParameterizedTest
    @CsvSource({
        "121.5272106, 31.1774276, 121.53801568643858, 31.181328606874466",
        "116.377817, 39.911954, 116.39045471310828, 39.919575550965874"
    })
    void undoesBothShiftsOfTheOtherMaps(double longitude, double latitude, double shiftedEast, double shiftedNorth) {
        var place = new Position(shiftedEast, shiftedNorth, "bd09").inWgs84().orElseThrow();

        assertThat(place.longitude()).isCloseTo(longitude, within(1e-5));
        assertThat(place.latitude()).isCloseTo(latitude, within(1e-5));
    }

    @Test
    void takesChinasOwnDatumForWgs84() {
        var place = new Position(109.78, 39.61, "cgcs2000");

        assertThat(place.inWgs84()).contains(place);
        assertThat(new Position(109.78, 39.61, null).inWgs84()).isPresent();
    }

    @Test
    void placesNothingInADatumThatItDoesNotKnow() {
        assertThat(new Position(109.78, 39.61, "mars").inWgs84()).isEmpty();
    }
}
