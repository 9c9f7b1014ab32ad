package org.kangyu.gateway.target;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.EventSamples;
import org.kangyu.gateway.memory.News;
import org.kangyu.gateway.target.PlanEntry.Wording;
import org.kangyu.gateway.target.TargetEvent.EvaluationTold;
import org.kangyu.gateway.target.TargetEvent.PlanTold;
import org.kangyu.kit.feed.Version;

class TargetEventTest {

    private static final String SUBJECT = "ORD-001/150600000000";

    @Test
    void readsTheSampleOfAPlan() throws IOException {
        var event = (PlanTold) understood("plan.changed.v1", "ordos-2024");

        var plan = requireNonNull(event.news().state()).entry();
        assertThat(plan.title().zh()).isEqualTo("示例规划");
        assertThat(plan.wording("ORD-001"))
                .contains(new Wording("ORD-001", "每千人床位数达到6.8张", "一(二)工作目标", List.of("市卫生健康委员会")));
    }

    @Test
    void readsTheSampleOfAnEvaluation() throws IOException {
        var event = (EvaluationTold) understood("target.evaluated.v1", SUBJECT);

        var evaluation = requireNonNull(event.news().state()).entry();
        assertThat(evaluation.plan()).isEqualTo("ordos-2024");
        assertThat(evaluation.state()).isEqualTo("missed");
        assertThat(evaluation.tone()).isEqualTo("red");
        assertThat(evaluation.rule().comparator()).isEqualTo("at-least");
        assertThat(evaluation.bound()).isEqualByComparingTo("6.8");
        assertThat(evaluation.due()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(evaluation.value()).isEqualByComparingTo("6.7997299729973");
        assertThat(evaluation.gapUnits()).isEqualTo(1);
    }

    @Test
    void forgetsATargetThatIsWithdrawn() throws IOException {
        var targets = new Targets();
        targets.apply(understood("target.evaluated.v1", SUBJECT));
        assertThat(targets.evaluations("150600000000")).hasSize(1);

        var withdrawn = EventSamples.heard("target.withdrawn.v1", SUBJECT);
        targets.apply(new EvaluationTold(new News<>(SUBJECT, new Version(1, 10), null)));

        assertThat(((EvaluationTold) TargetEvent.of(withdrawn).orElseThrow())
                        .news()
                        .state())
                .isNull();
        assertThat(targets.evaluations("150600000000")).isEmpty();
    }

    @Test
    void passesOverTypesThatItDoesNotKnow() throws IOException {
        assertThat(TargetEvent.of(EventSamples.heard("target.praised.v1", SUBJECT, "{}")))
                .isEmpty();
    }

    private static TargetEvent understood(String type, String subject) throws IOException {
        return TargetEvent.of(EventSamples.heard(type, subject)).orElseThrow();
    }
}
