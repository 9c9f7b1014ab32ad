package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.ClassSets;
import org.kangyu.facilities.facility.FacilityRegister;
import org.kangyu.facilities.facility.KnownFacility;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Whether those who join a relation are there, and are what its type asks for in their roles. */
@ApplicationScoped
class MemberRules {

    private static final Text UNKNOWN = Text.of("没有编号为 %s 的机构", "No facility has the id %s");
    private static final Text CLOSED = Text.of("%s 已于 %s 注销", "%s was closed on %s");
    private static final Text MERGED = Text.of("%s 的记录已并入 %s", "The record of %s was merged into %s");
    private static final Text YOUNG = Text.of("%s 于 %s 才开业", "%s opened only on %s");
    private static final Text CLASS = Text.of("%s 不能担任角色 %s，须为：%s", "%s cannot be in the role %s, which asks for: %s");
    private static final Text LEVEL = Text.of("角色 %s 的区划级别须为 %s", "In the role %s a region is of the level %s");

    private record Joining(String role, Party party) {}

    private final FacilityRegister register;
    private final ClassSets classSets;
    private final Territory territory;

    MemberRules(FacilityRegister register, ClassSets classSets, Territory territory) {
        this.register = register;
        this.classSets = classSets;
        this.territory = territory;
    }

    /** Everything that is wrong with those who were not in their roles before; what became of the others is no matter. */
    List<Violation> check(RelationDocument sent, @Nullable RelationDocument before, RelationType type, LocalDate from) {
        var known = joined(before);
        var found = new ArrayList<Violation>();
        var joining = new HashMap<Integer, Member>();
        for (int i = 0; i < sent.members().size(); i++) {
            var member = sent.members().get(i);
            if (member.isOneParty() && !known.contains(new Joining(member.role(), member.party()))) {
                joining.put(i, member);
            }
        }
        checkFacilities(joining, sent, type, from, found);
        joining.forEach((i, member) -> {
            var rule = type.roles().get(member.role());
            if (member.regionCode() != null && rule != null && rule.parties().contains(PartyKind.REGION)) {
                checkRegion("/members/%d/regionCode".formatted(i), member.regionCode(), member.role(), rule)
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    private static Set<Joining> joined(@Nullable RelationDocument before) {
        return before == null
                ? Set.of()
                : before.members().stream()
                        .map(member -> new Joining(member.role(), member.party()))
                        .collect(Collectors.toSet());
    }

    private void checkFacilities(
            Map<Integer, Member> joining,
            RelationDocument sent,
            RelationType type,
            LocalDate from,
            List<Violation> found) {
        var facilities = register.find(ids(joining, member -> true), Moment.NOW);
        var fitting = fitting(joining, type);
        joining.forEach((i, member) -> {
            if (member.facilityId() != null) {
                var pointer = "/members/%d/facilityId".formatted(i);
                var facility = facilities.get(member.facilityId());
                if (facility == null) {
                    found.add(new Violation(pointer, "unknown-facility", UNKNOWN.with(member.facilityId())));
                } else {
                    checkLife(pointer, facility, sent.of(member), from).ifPresent(found::add);
                    var rule = type.roles().get(member.role());
                    if (rule != null
                            && rule.parties().contains(PartyKind.FACILITY)
                            && !fitting.contains(new Joining(member.role(), member.party()))) {
                        found.add(new Violation(pointer, "class-set", misfit(facility, member.role(), rule)));
                    }
                }
            }
        });
    }

    private Set<Joining> fitting(Map<Integer, Member> joining, RelationType type) {
        var fitting = new HashSet<Joining>();
        type.roles()
                .forEach((role, rule) -> register.inSets(
                                ids(joining, member -> member.role().equals(role)), rule.classSets())
                        .forEach(id -> fitting.add(new Joining(role, new Party(PartyKind.FACILITY, id.toString())))));
        return fitting;
    }

    private static Set<UUID> ids(Map<Integer, Member> members, Predicate<Member> wanted) {
        return members.values().stream()
                .filter(wanted)
                .flatMap(member -> Optional.ofNullable(member.facilityId()).stream())
                .collect(Collectors.toSet());
    }

    private Text misfit(KnownFacility facility, String role, RoleRule rule) {
        var names = rule.classSets().stream().map(classSets::name).toList();
        var zh = names.stream().map(Text::zh).collect(Collectors.joining("、"));
        var en = names.stream().map(name -> String.valueOf(name.en())).collect(Collectors.joining(", "));
        var name = facility.name().zh();
        return new Text(
                CLASS.zh().formatted(name, role, zh), String.valueOf(CLASS.en()).formatted(name, role, en));
    }

    /** It must live when it joins, and on the day of the edit if it is still to take part then. */
    private static Optional<Violation> checkLife(String pointer, KnownFacility facility, Term term, LocalDate from) {
        var name = facility.name().zh();
        var kept = facility.mergedIntoId();
        if (kept != null) {
            return Optional.of(new Violation(pointer, "merged-facility", MERGED.with(name, kept), kept.toString()));
        }
        var life = new Term(facility.openedOn(), facility.closedOn());
        var joins = term.since() == null ? from : term.since();
        var last = term.hasEndedBy(from) || joins.isAfter(from) ? joins : from;
        if (!life.hasBegunBy(joins)) {
            return Optional.of(new Violation(pointer, "not-open", YOUNG.with(name, facility.openedOn())));
        }
        return life.hasEndedBy(last)
                ? Optional.of(new Violation(pointer, "closed-facility", CLOSED.with(name, facility.closedOn())))
                : Optional.empty();
    }

    private Optional<Violation> checkRegion(String pointer, String code, String role, RoleRule rule) {
        var levels = String.join(", ", rule.regionLevels());
        return territory
                .check(pointer, code)
                .or(() -> territory
                        .level(code)
                        .filter(level -> !rule.regionLevels().contains(level))
                        .map(level -> new Violation(pointer, "level", LEVEL.with(role, levels))));
    }
}
