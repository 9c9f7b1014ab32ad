package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;

class FacilityTest {

    private final Facility facility = new Facility(Samples.hospital(hospital -> {}), on("2024-01-01"));

    @Test
    void startsWithTheFirstVersionThatAnETagCanName() {
        assertThat(facility.version()).isEqualTo(1);
        assertThat(facility.id().version()).isEqualTo(7);
    }

    @Test
    void isClosedFromADayOn() {
        var day = LocalDate.parse("2024-06-01");
        var closure = new FacilityClosure(day, "撤并", null);
        facility.revise(closure.take(facility.document()), on("2024-06-01"));

        assertThat(facility.document().status()).isEqualTo(Status.CLOSED);
        assertThat(facility.document().closedOn()).isEqualTo(day);
        assertThat(facility.document().statusSince()).isEqualTo(day);
        assertThat(facility.document().statusReason()).isEqualTo("撤并");
        assertThat(facility.validFrom()).isEqualTo(day);
        assertThat(closure.possibleIn()).doesNotContain(Status.CLOSED);
    }

    private static Edit on(String day) {
        var editor = new Editor("somebody", Set.of(), Set.of());
        return new Edit(editor, LocalDate.parse(day), Instant.parse("2025-01-01T00:00:00Z"), null);
    }
}
