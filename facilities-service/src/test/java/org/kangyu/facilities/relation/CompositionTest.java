package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.facilities.relation.Samples.RECIPIENT;
import static org.kangyu.facilities.relation.Samples.SUPPORTER;
import static org.kangyu.facilities.relation.Samples.document;
import static org.kangyu.facilities.relation.Samples.external;
import static org.kangyu.facilities.relation.Samples.member;
import static org.kangyu.facilities.relation.Samples.region;
import static org.kangyu.facilities.relation.Samples.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

class CompositionTest {

    private static final RelationType TYPE = new RelationType(
            "paired-support",
            Text.of("对口支援", "Paired support"),
            Map.of(
                    "supporter",
                    new RoleRule(1, 1, Set.of(PartyKind.FACILITY, PartyKind.EXTERNAL), List.of(), List.of(), 2),
                    "recipient",
                    new RoleRule(1, null, Set.of(PartyKind.FACILITY), List.of(), List.of(), null)),
            false,
            false);

    @Test
    void takesAsManyAsTheTypeAsksFor() {
        assertThat(faults(support(member("supporter", SUPPORTER), member("recipient", RECIPIENT))))
                .isEmpty();
        assertThat(faults(support(
                        external("supporter", "示例", "\"level\": 2"),
                        member("recipient", RECIPIENT),
                        member("recipient", SUPPORTER))))
                .isEmpty();
    }

    @Test
    void refusesTooFewOnTheDayFromWhichItHolds() {
        var left = member("recipient", RECIPIENT, "\"until\": \"2025-01-01\"");

        assertThat(faults(support(member("supporter", SUPPORTER), left))).containsExactly("/members too-few");
        assertThat(Composition.check(
                        support(member("supporter", SUPPORTER), left), TYPE, LocalDate.parse("2024-12-31")))
                .isEmpty();
    }

    @Test
    void asksNothingMoreOfARelationThatIsOver() {
        var over = document("\"type\": \"paired-support\", \"until\": \"2025-01-01\"", List.of());

        assertThat(faults(over)).isEmpty();
    }

    @Test
    void refusesTooManyAtOneTimeButNotOneAfterAnother() {
        var before = member("supporter", SUPPORTER, "\"until\": \"2024-06-01\"");
        var after = member("supporter", RECIPIENT, "\"since\": \"2024-06-01\"");
        var meanwhile = member("supporter", RECIPIENT, "\"since\": \"2024-05-31\"");
        var recipient = member("recipient", RECIPIENT);

        assertThat(faults(support(before, after, recipient))).isEmpty();
        assertThat(faults(support(before, meanwhile, recipient))).containsExactly("/members/1 too-many");
    }

    @Test
    void refusesRolesAndPartiesThatTheTypeDoesNotHave() {
        assertThat(faults(support(
                        member("supporter", SUPPORTER),
                        member("recipient", RECIPIENT),
                        member("suporter", RECIPIENT),
                        region("recipient", "150602"))))
                .containsExactly("/members/2/role unknown-code", "/members/3 party-kind");
    }

    @Test
    void wantsTheLevelOfExternalParties() {
        var recipient = member("recipient", RECIPIENT);

        assertThat(faults(support(external("supporter", "示例", "\"level\": 1"), recipient)))
                .containsExactly("/members/0/external/level level");
        assertThat(faults(support(external("supporter", "示例", ""), recipient)))
                .containsExactly("/members/0/external/level level");
    }

    @Test
    void wantsTheSpecialtyOfTypesThatShareOne() {
        var type = new RelationType("alliance", TYPE.name(), TYPE.roles(), false, true);
        var members = List.of(member("supporter", SUPPORTER), member("recipient", RECIPIENT));
        var day = LocalDate.parse("2025-01-01");

        assertThat(Composition.check(document("\"type\": \"alliance\"", members), type, day))
                .extracting(Violation::pointer)
                .containsExactly("/specialty");
        assertThat(Composition.check(document("\"type\": \"alliance\", \"specialty\": \"03.04\"", members), type, day))
                .isEmpty();
    }

    private static List<String> faults(RelationDocument document) {
        return Composition.check(document, TYPE, LocalDate.parse("2025-01-01")).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
