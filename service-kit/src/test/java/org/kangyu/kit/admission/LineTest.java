package org.kangyu.kit.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.kit.admission.Line.Reception.COME_IN;
import static org.kangyu.kit.admission.Line.Reception.FULL;
import static org.kangyu.kit.admission.Line.Reception.OVER_SHARE;
import static org.kangyu.kit.admission.Line.Reception.WAIT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    private final List<Integer> turns = new ArrayList<>();
    private final Line line = new Line(1, 4);

    @Test
    void letsTheFirstInAndHasTheNextWait() {
        assertThat(line.receive(new Caller(1))).isEqualTo(COME_IN);
        assertThat(line.receive(new Caller(2))).isEqualTo(WAIT);
    }

    @Test
    void callsWhoeverCameLastFirst() {
        List.of(1, 2, 3).forEach(caller -> line.receive(new Caller(caller)));

        line.leave();
        line.leave();

        assertThat(turns).containsExactly(3, 2);
    }

    @Test
    void refusesWhoeverComesBeyond() {
        List.of(1, 2, 3, 4, 5).forEach(caller -> line.receive(new Caller(caller)));

        assertThat(line.receive(new Caller(6))).isEqualTo(FULL);
    }

    @Test
    void givesOneCallerHalfOfItAndKeepsTheRestForOthers() {
        List.of(1, 1, 1).forEach(caller -> line.receive(new Caller(caller)));

        assertThat(line.receive(new Caller(1))).isEqualTo(OVER_SHARE);
        assertThat(line.receive(new Caller(2))).isEqualTo(WAIT);
    }

    @Test
    void givesACallerWhoIsAloneAllPlaces() {
        var wide = new Line(3, 2);

        assertThat(List.of(1, 1, 1))
                .allSatisfy(
                        caller -> assertThat(wide.receive(new Caller(caller))).isEqualTo(COME_IN));
    }

    @Test
    void forgetsWhoeverGivesUp() {
        var impatient = new Caller(2);
        List.of(new Caller(1), impatient, new Caller(3)).forEach(line::receive);

        assertThat(line.giveUp(impatient)).isTrue();
        line.leave();

        assertThat(turns).containsExactly(3);
        assertThat(line.giveUp(impatient)).isFalse();
    }

    @Test
    void hasAPlaceAgainWhenNobodyWaitsForIt() {
        line.receive(new Caller(1));
        line.leave();

        assertThat(line.working()).isZero();
        assertThat(line.receive(new Caller(2))).isEqualTo(COME_IN);
    }

    /** Somebody who notes when their turn has come. */
    private final class Caller implements Guest {

        private final int number;

        Caller(int number) {
            this.number = number;
        }

        @Override
        public int caller() {
            return number;
        }

        @Override
        public void comeIn() {
            turns.add(number);
        }
    }
}
