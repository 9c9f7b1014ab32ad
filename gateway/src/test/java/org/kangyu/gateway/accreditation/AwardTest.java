package org.kangyu.gateway.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AwardTest {

    @Test
    void putsTheHighestLevelOfAProgrammeFirst() {
        var codes = Stream.of("b/county", "a/county", "b/national", "a/district", "a/provincial");

        assertThat(codes.map(Award::of).sorted().map(Award::code))
                .containsExactly("a/provincial", "a/county", "a/district", "b/national", "b/county");
    }
}
