package org.kangyu.facilities.code.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "150000",
                "150600",
                "150602",
                "110101",
                "152201", // a city of a league
                "419001", // directly below its province
                "441900003", // Dongguan has no counties
                "460400100",
                "150602001",
                "150626101000",
                "150602001001",
                "150602001400",
            })
    void haveNothingToSayOfUsualOnes(String code) {
        assertThat(findings(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "150002, gap:3",
        "150602000001, gap:7",
        "150000001, gap:3",
        "157102, unusual-prefecture:3",
        "159001, unusual-prefecture:3",
        "150601, summary-row:5",
        "130171, statistics-only:5",
        "150602999, unusual-township:7",
        "150602001598, virtual-village:10",
        "150602001700, unusual-village:10",
    })
    void sayWhereOneIsUnusual(String code, String found) {
        assertThat(findings(code)).isEqualTo(found);
    }

    private static String findings(String code) {
        var verdict = new Verdict();
        new DivisionDigits(DivisionLevels.full(code), verdict).check();
        var all = verdict.errors().isEmpty() ? verdict.warnings() : verdict.errors();
        return String.join(
                " ",
                all.stream()
                        .map(finding -> finding.code() + ":" + finding.position())
                        .toList());
    }
}
