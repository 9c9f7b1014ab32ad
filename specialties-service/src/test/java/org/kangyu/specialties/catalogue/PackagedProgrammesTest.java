package org.kangyu.specialties.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackagedProgrammesTest {

    @Test
    void obeyTheRulesOfProgrammes() {
        assertThat(PackagedProgrammes.read())
                .isNotEmpty()
                .allSatisfy(
                        programme -> assertThat(ProgrammeRules.check(programme)).isEmpty());
    }

    @Test
    void areEachThereOnce() {
        assertThat(PackagedProgrammes.read())
                .extracting(ProgrammeDocument::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void standAloneOnTheirStepOfALadder() {
        assertThat(PackagedProgrammes.read())
                .extracting(ProgrammeDocument::ladder)
                .filteredOn(ladder -> ladder != null)
                .doesNotHaveDuplicates();
    }
}
