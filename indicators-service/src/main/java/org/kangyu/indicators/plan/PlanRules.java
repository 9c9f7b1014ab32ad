package org.kangyu.indicators.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kangyu.indicators.registry.Regions;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** What a plan must keep to beyond its shape. */
final class PlanRules {

    private static final Text TWICE = Text.of("目标编号 %s 重复", "The target id %s is there twice");
    private static final Text ELSEWHERE = Text.of("目标编号 %s 属于另一规划", "The target %s belongs to another plan");
    private static final Text NO_INDICATOR = Text.of("没有指标 %s", "There is no indicator %s");
    private static final Text RANGE =
            Text.of("between 需要不小于下限的 upper", "between needs an upper bound, not below the lower");
    private static final Text NO_RANGE = Text.of("只有 between 才有上限", "Only between has an upper bound");
    private static final Text ORDER = Text.of("阶段应按到期日先后排列", "Stages come in the order of their due dates");
    private static final Text END = Text.of("规划的结束不能早于开始", "A plan does not end before it starts");

    private final Set<String> indicators;
    private final Set<String> regions;
    private final Set<String> takenElsewhere;
    private final List<Violation> found = new ArrayList<>();

    PlanRules(Set<String> indicators, Set<String> regions, Set<String> takenElsewhere) {
        this.indicators = indicators;
        this.regions = regions;
        this.takenElsewhere = takenElsewhere;
    }

    List<Violation> check(PlanDocument plan) {
        if (!regions.contains(plan.region())) {
            found.add(Regions.unknown("/region"));
        }
        if (plan.endsOn() != null && plan.endsOn().isBefore(plan.startsOn())) {
            found.add(new Violation("/endsOn", "before-start", END));
        }
        var ids = new HashSet<String>();
        for (int index = 0; index < plan.targets().size(); index++) {
            var target = plan.targets().get(index);
            var pointer = "/targets/" + index;
            if (!ids.add(target.id())) {
                found.add(new Violation(pointer + "/id", "taken", TWICE.with(target.id())));
            }
            check(pointer, target);
        }
        return List.copyOf(found);
    }

    private void check(String pointer, TargetDocument target) {
        if (takenElsewhere.contains(target.id())) {
            found.add(new Violation(pointer + "/id", "taken", ELSEWHERE.with(target.id())));
        }
        if (!indicators.contains(target.indicator())) {
            var meant = Suggestion.nearest(target.indicator(), indicators).orElse(null);
            var text = NO_INDICATOR.with(target.indicator());
            found.add(new Violation(pointer + "/indicator", "unknown-indicator", text, meant));
        }
        if (target.region() != null && !regions.contains(target.region())) {
            found.add(Regions.unknown(pointer + "/region"));
        }
        range(pointer + "/rule/upper", target.rule());
        order(pointer + "/stages", target.stages());
    }

    private void range(String pointer, Rule rule) {
        if (rule.comparator() != Comparison.BETWEEN) {
            if (rule.upper() != null) {
                found.add(new Violation(pointer, "foreign-field", NO_RANGE));
            }
        } else if (rule.upper() == null || rule.upper().compareTo(rule.value()) < 0) {
            found.add(new Violation(pointer, "out-of-range", RANGE));
        }
    }

    private void order(String pointer, List<Stage> stages) {
        for (int index = 1; index < stages.size(); index++) {
            var before = stages.get(index - 1).due();
            var due = stages.get(index).due();
            if (before == null || (due != null && !before.isBefore(due))) {
                found.add(new Violation("%s/%d/due".formatted(pointer, index), "out-of-order", ORDER));
            }
        }
    }
}
