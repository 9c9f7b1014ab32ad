package org.kangyu.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(1_200) // only so that it ends at all: many starts of a service take long on a busy machine
class FaultsTest {

    static final List<Fault> FAULTS = FaultList.OF_EVERY_BUILD;

    private final long seed = Long.getLong("kangyu.seed", System.currentTimeMillis());
    private final Trials trials;

    FaultsTest() throws Exception {
        this.trials = Trials.start(seed, FAULTS);
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void isSurvived(Fault fault) throws Exception {
        assertThat(trials.run(fault).faults()).isEmpty();
    }

    @AfterAll
    void tell() {
        try (trials) {
            System.out.println(new Table(seed, trials.rows()));
        }
    }
}
