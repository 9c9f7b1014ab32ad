package org.kangyu.indicators.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.indicators.UnitKind;

class ConditionTest {

    private final Facts hospital = facts("""
            {"class": "hospital", "level": 3, "category": {"scheme": "ws218", "code": "A100"},
             "services": ["palliative-care"],
             "departments": [{"scheme": "kangyu", "code": "geriatrics"}],
             "beds": [{"kind": "general", "actual": 1150, "open": 1100}, {"kind": "icu", "actual": 40}],
             "unknown": {"to": "us"}}""");

    @ParameterizedTest
    @CsvSource(delimiterString = " → ", quoteCharacter = '"', textBlock = """
            facility.class == 'hospital' && facility.level >= 2 → true
            facility.category.code.startsWith('A') → true
            'palliative-care' in facility.services → true
            facility.departments.exists(d, d.code == 'geriatrics') → true
            facility.beds.exists(b, b.kind == 'icu' && b.actual >= 40.0) → true
            facility.staff.exists(s, s.category == 'physician') → false
            has(facility.grade) → false
            """)
    void saysWhichFacilitiesCount(String text, boolean holds) {
        assertThat(Condition.check(UnitKind.FACILITY, "/where", text)).isEmpty();
        assertThat(Condition.of(UnitKind.FACILITY, text).holds(hospital)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " → ", quoteCharacter = '"', textBlock = """
            facility.grade == '甲' → false
            facility.grade != '甲' → false
            !(facility.grade == '甲') → false
            facility.grade == '甲' || facility.level == 3 → true
            !has(facility.grade) → true
            """)
    void takesNothingForTrueOfWhatAFacilityDoesNotSay(String text, boolean holds) {
        assertThat(Condition.of(UnitKind.FACILITY, text).holds(hospital)).isEqualTo(holds);
    }

    @Test
    void addsUpWhatADocumentSays() {
        assertThat(Figure.of(UnitKind.FACILITY, "facility.beds.map(b, b.actual).sum()")
                        .of(hospital))
                .hasValue(1190);
        assertThat(Figure.of(UnitKind.FACILITY, "facility.beds.map(b, b.kind in ['icu'], b.actual).sum()")
                        .of(hospital))
                .hasValue(40);
        assertThat(Figure.of(UnitKind.FACILITY, "facility.staff.map(s, s.count).sum()")
                        .of(hospital))
                .hasValue(0);
    }

    @Test
    void knowsNoSumWhenOnePartIsNotSaid() {
        assertThat(Figure.of(UnitKind.FACILITY, "facility.beds.map(b, b.open).sum()")
                        .of(hospital))
                .isEqualTo(OptionalDouble.empty());
    }

    static Facts facts(String document) {
        try {
            return Facts.of(UnitKind.FACILITY, new ObjectMapper().readTree(document));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
