package org.kangyu.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.kit.problem.ProblemException;

class LimitTest {
    @Test
    void isFiftyUnlessTold() {
        assertThat(Limit.of(null)).isEqualTo(50);
        assertThat(Limit.of(1_000)).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1001, 1000", "2147483647, 1000"})
    void suggestsTheNearestLimit(int asked, String nearest) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> Limit.of(asked));

        assertThat(refusal.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.suggestion()).isEqualTo(nearest));
    }
}
