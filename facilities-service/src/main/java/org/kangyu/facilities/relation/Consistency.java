package org.kangyu.facilities.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold within a relation's document, whatever its type. */
final class Consistency {

    private static final Text PARTY = Text.of(
            "facilityId、regionCode 和 external 须且仅须填写一个", "Give exactly one of facilityId, regionCode and external");
    private static final Text ORDER = Text.of("须晚于起始日期 %s", "It must be after the day it begins, %s");
    private static final Text EARLY = Text.of("早于关系生效日期 %s", "It is before the relation begins, on %s");
    private static final Text MANY = Text.of("成员不得超过 %d 个", "There are at most %d members");
    private static final Text TWICE = Text.of("%s 重复", "%s is there twice");

    static final int MOST_MEMBERS = 1_000;

    private final RelationDocument document;
    private final List<Violation> found = new ArrayList<>();

    private Consistency(RelationDocument document) {
        this.document = document;
    }

    static List<Violation> check(RelationDocument document) {
        return new Consistency(document).check();
    }

    private List<Violation> check() {
        checkOrder("/until", document.term());
        if (document.agreement() != null) {
            checkOrder("/agreement/validTo", document.agreement().term());
        }
        if (document.members().size() > MOST_MEMBERS) { // one may join those who were sent
            found.add(new Violation("/members", "too-many", MANY.with(MOST_MEMBERS)));
        }
        var areas = new HashSet<String>();
        for (int i = 0; i < document.unifiedAreas().size(); i++) {
            var area = document.unifiedAreas().get(i);
            if (!areas.add(area)) {
                found.add(new Violation("/unifiedAreas/%d".formatted(i), "repeated", TWICE.with(area)));
            }
        }
        for (int i = 0; i < document.members().size(); i++) {
            check("/members/%d".formatted(i), document.members().get(i));
            refuseRepeated(i);
        }
        return found;
    }

    private void check(String pointer, Member member) {
        if (!member.isOneParty()) {
            found.add(new Violation(pointer, "one-party", PARTY));
        }
        checkOrder(pointer + "/until", member.term());
        if (member.since() != null && member.since().isBefore(document.since())) {
            var begins = document.since().toString();
            found.add(new Violation(pointer + "/since", "before-relation", EARLY.with(begins), begins));
        }
        for (int i = 0; i < member.onSite().size(); i++) {
            checkOrder(
                    "%s/onSite/%d/until".formatted(pointer, i),
                    member.onSite().get(i).term());
        }
    }

    private void checkOrder(String pointer, Term term) {
        if (!term.isOrdered()) {
            found.add(new Violation(pointer, "order", ORDER.with(term.since())));
        }
    }

    /** Nobody is there twice in one role at one time. */
    private void refuseRepeated(int later) {
        var member = document.members().get(later);
        var isThere = document.members().subList(0, later).stream()
                .anyMatch(other -> other.role().equals(member.role())
                        && other.isOneParty()
                        && other.parties().equals(member.parties())
                        && other.term().overlaps(member.term()));
        if (isThere) {
            found.add(new Violation(
                    "/members/%d".formatted(later),
                    "repeated",
                    TWICE.with(member.party().key())));
        }
    }
}
