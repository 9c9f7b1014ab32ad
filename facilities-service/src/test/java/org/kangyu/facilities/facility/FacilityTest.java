package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;

class FacilityTest {

    private final Facility facility = new Facility(Samples.hospital(hospital -> {}), on("2024-01-01"));

    @Test
    void startsWithTheFirstVersionThatAnETagCanName() {
        assertThat(facility.version()).isEqualTo(1);
        assertThat(facility.id().version()).isEqualTo(7);
    }

    @Test
    void isClosedFromADayOn() {
        facility.close(null, on("2024-06-01"));

        assertThat(facility.document().status()).isEqualTo(Status.CLOSED);
        assertThat(facility.document().closedOn()).isEqualTo("2024-06-01");
        assertThat(facility.validFrom()).isEqualTo("2024-06-01");
    }

    @Test
    void cannotBeClosedTwice() {
        facility.close(null, on("2024-06-01"));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> facility.close(null, on("2024-06-02")))
                .returns(ProblemType.CONFLICT, ProblemException::type);
    }

    private static Edit on(String day) {
        var editor = new Editor("somebody", Set.of(), Set.of());
        return new Edit(editor, LocalDate.parse(day), Instant.parse("2025-01-01T00:00:00Z"), null);
    }
}
