package org.kangyu.facilities.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold of a transition before anything is changed for it, and who may make it. */
@ApplicationScoped
class TransitionRules {

    private static final Text UNKNOWN = Text.of("没有此区划", "There is no such region");
    private static final Text CLOSED = Text.of("该区划已于 %s 撤销", "The region was closed on %s");
    private static final Text TWICE = Text.of("%s 重复", "%s is there twice");
    private static final Text UNRELATED =
            Text.of("只能写 into 中的区划", "Only regions that are in \"into\" are described here");
    private static final Text ONE_THING = Text.of("region 与 facility 只填其一", "Give either a region or a facility");
    private static final Text ELSEWHERE = Text.of("%s 不直接位于 from 中的区划", "%s does not lie directly in one of \"from\"");
    private static final Text LEVELS =
            Text.of("from 与 into 中的区划须为同一级别", "All regions in \"from\" and \"into\" are of one level");
    private static final Text NOTHING = Text.of("没有任何变化", "Nothing would change");

    private final Regions regions;
    private final RegionRules rules;

    TransitionRules(Regions regions, RegionRules rules) {
        this.regions = regions;
        this.rules = rules;
    }

    /** Refuses an editor who may not change each of the regions that there were. */
    void requireRight(TransitionDocument document, Edit edit) {
        for (var code : Stream.concat(document.from().stream(), document.into().stream())
                .toList()) {
            regions.findByIdOptional(code).ifPresent(region -> rules.requireRight(edit.editor(), region.document()));
        }
    }

    /** Everything that is wrong with it, as far as it tells by itself and by the regions it names. */
    List<Violation> check(TransitionDocument document, Edit edit) {
        var found = new ArrayList<Violation>();
        ValidFrom.check("/on", edit, null).ifPresent(found::add);
        checkRegions("/from/%d", document.from(), document, false, found);
        checkRegions("/into/%d", document.into(), document, true, found);
        checkDescribed(document, found);
        checkLevels(document, found);
        checkAssignments(document, found);
        if (document.ended().isEmpty()
                && document.regions().isEmpty()
                && document.assignments().isEmpty()) {
            found.add(new Violation("/into", "no-change", NOTHING));
        }
        return found;
    }

    /** What was assigned but does not stand where the transition moves things. */
    List<Violation> checkMet(TransitionDocument document, Set<String> met) {
        var found = new ArrayList<Violation>();
        for (int i = 0; i < document.assignments().size(); i++) {
            var subject = document.assignments().get(i).subject();
            if (!met.contains(subject)) {
                found.add(new Violation("/assignments/%d".formatted(i), "elsewhere", ELSEWHERE.with(subject)));
            }
        }
        return found;
    }

    private void checkRegions(
            String pointer, List<String> codes, TransitionDocument document, boolean mayBeNew, List<Violation> found) {
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var at = pointer.formatted(i);
            var code = codes.get(i);
            if (!seen.add(code)) {
                found.add(new Violation(at, "repeated", TWICE.with(code)));
            }
            RegionCode.check(at, code)
                    .or(() -> mayBeNew && document.describes(code) ? Optional.empty() : checkKnown(at, code))
                    .ifPresent(found::add);
        }
    }

    private Optional<Violation> checkKnown(String pointer, String code) {
        var region = regions.findByIdOptional(code);
        if (region.isEmpty()) {
            return Optional.of(new Violation(pointer, "unknown-region", UNKNOWN));
        }
        return Optional.ofNullable(region.get().document().closedOn())
                .map(day -> new Violation(pointer, "closed-region", CLOSED.with(day)));
    }

    /** Those before and those after are of one level: a region may be moved, but not raised. */
    private void checkLevels(TransitionDocument document, List<Violation> found) {
        var known = Stream.concat(document.from().stream(), document.into().stream())
                .flatMap(code -> regions.findByIdOptional(code).stream())
                .map(region -> region.document().level());
        var described = document.regions().stream().map(RegionDocument::level);
        if (Stream.concat(known, described).collect(Collectors.toSet()).size() > 1) {
            found.add(new Violation("/into", "level", LEVELS));
        }
    }

    private static void checkDescribed(TransitionDocument document, List<Violation> found) {
        for (int i = 0; i < document.regions().size(); i++) {
            if (!document.into().contains(document.regions().get(i).code())) {
                found.add(new Violation("/regions/%d/code".formatted(i), "unrelated", UNRELATED));
            }
        }
    }

    private static void checkAssignments(TransitionDocument document, List<Violation> found) {
        var seen = new HashSet<String>();
        for (int i = 0; i < document.assignments().size(); i++) {
            var assignment = document.assignments().get(i);
            var at = "/assignments/%d".formatted(i);
            if (!assignment.isOfOneThing()) {
                found.add(new Violation(at, "one-thing", ONE_THING));
            } else if (!seen.add(assignment.subject())) {
                found.add(new Violation(at, "repeated", TWICE.with(assignment.subject())));
            }
            Known.check(at + "/into", assignment.into(), document.into()).ifPresent(found::add);
        }
    }
}
