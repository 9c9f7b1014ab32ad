package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.facilities.relation.Samples.RECIPIENT;
import static org.kangyu.facilities.relation.Samples.SUPPORTER;
import static org.kangyu.facilities.relation.Samples.document;
import static org.kangyu.facilities.relation.Samples.member;
import static org.kangyu.facilities.relation.Samples.support;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.problem.Violation;

class ConsistencyTest {

    @Test
    void takesWhatHoldsTogether() {
        assertThat(faults(support(
                        member("supporter", SUPPORTER, "\"until\": \"2024-06-01\""),
                        member("supporter", SUPPORTER, "\"since\": \"2024-06-01\""),
                        member("recipient", RECIPIENT, "\"onSite\": [{\"since\": \"2024-01-01\", \"persons\": 1}]"))))
                .isEmpty();
    }

    @Test
    void wantsExactlyOnePartyOfEachMember() {
        assertThat(faults(support(
                        "{\"role\": \"supporter\"}", member("recipient", RECIPIENT, "\"regionCode\": \"150602\""))))
                .containsExactly("/members/0 one-party", "/members/1 one-party");
    }

    @Test
    void refusesThatSomebodyIsThereTwiceAtOneTime() {
        assertThat(faults(support(
                        member("supporter", SUPPORTER, "\"until\": \"2024-06-01\""),
                        member("supporter", SUPPORTER, "\"since\": \"2024-05-31\""),
                        member("recipient", SUPPORTER))))
                .containsExactly("/members/1 repeated");
    }

    @Test
    void refusesWhatEndsBeforeItBegins() {
        var document = document("""
            "type": "dispatch", "until": "2023-12-31", "unifiedAreas": ["finance", "finance"],
            "agreement": {"validFrom": "2024-01-01", "validTo": "2024-01-01"}""", List.of(member("host", RECIPIENT, """
            "since": "2023-12-31", "until": "2023-12-31", "onSite": [
                {"since": "2024-02-01", "persons": 1}, {"since": "2024-02-01", "until": "2024-01-01", "persons": 1}]""")));

        assertThat(faults(document))
                .containsExactly(
                        "/until order",
                        "/agreement/validTo order",
                        "/unifiedAreas/1 repeated",
                        "/members/0/until order",
                        "/members/0/since before-relation",
                        "/members/0/onSite/1/until order");
    }

    @Test
    void hasNoMoreMembersThanCanBeSent() {
        var one = "{\"role\": \"supporter\"}";

        assertThat(faults(document("\"type\": \"paired-support\"", Collections.nCopies(1_000, one))))
                .doesNotContain("/members too-many");
        assertThat(faults(document("\"type\": \"paired-support\"", Collections.nCopies(1_001, one))))
                .contains("/members too-many");
    }

    private static List<String> faults(RelationDocument document) {
        return Consistency.check(document).stream().map(ConsistencyTest::text).toList();
    }

    private static String text(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
