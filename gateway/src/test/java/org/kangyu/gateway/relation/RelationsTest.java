package org.kangyu.gateway.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.EventSamples;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.News;
import org.kangyu.gateway.relation.RelationEntry.Member;
import org.kangyu.kit.feed.Version;

class RelationsTest {

    private final Relations relations = new Relations();

    @Test
    void findsThoseOfAFacility() {
        tell("support", 1, "hospital", "centre");
        tell("community", 1, "hospital", "other");

        assertThat(of("hospital")).containsExactlyInAnyOrder("support", "community");
        assertThat(of("centre")).containsExactly("support");
        assertThat(of("nobody")).isEmpty();
    }

    @Test
    void forgetsThemForWhoeverIsNoLongerNamed() {
        tell("support", 1, "hospital", "centre");
        tell("support", 2, "hospital", "other");

        assertThat(of("centre")).isEmpty();
        assertThat(of("other")).containsExactly("support");
    }

    @Test
    void doesNotTakeBackWhatIsNewer() {
        tell("support", 2, "hospital", "other");
        tell("support", 1, "hospital", "centre");

        assertThat(of("centre")).isEmpty();
        assertThat(of("other")).containsExactly("support");
    }

    @Test
    void forgetsWhatIsGone() {
        tell("support", 1, "hospital", "centre");
        relations.take(new News<>("support", new Version(1, 2), null));

        assertThat(of("hospital")).isEmpty();
        assertThat(relations.find("support")).isEmpty();
    }

    @Test
    void knowsFromTheOwnersSampleWhoTakesPartWhen() throws IOException {
        var listener = new RelationListener();
        listener.understand(EventSamples.heard("relation.changed.v1", "sample"))
                .orElseThrow()
                .run();

        var relation =
                listener.relations().of("0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61").getFirst();

        assertThat(relation.type()).isEqualTo("specialty-alliance");
        assertThat(roles(relation, "2023-12-31")).isEmpty();
        assertThat(roles(relation, "2024-01-01")).containsExactly("lead", "member");
        assertThat(roles(relation, "2024-03-01")).containsExactly("lead", "member", "member");
        assertThat(roles(relation, "2025-06-01")).containsExactly("lead", "member");
        assertThat(roles(relation, "2029-01-01")).isEmpty();
        assertThat(listener.understand(EventSamples.heard("relation.praised.v1", "sample", "{}")))
                .isEmpty();
    }

    private static List<String> roles(RelationEntry relation, String day) {
        return relation.on(LocalDate.parse(day)).stream().map(Member::role).toList();
    }

    private List<String> of(String facility) {
        return relations.of(facility).stream().map(RelationEntry::id).toList();
    }

    private void tell(String id, long version, String... facilities) {
        var members = Arrays.stream(facilities)
                .map(facility -> new Member("member", facility, null, null, null, null))
                .toList();
        var entry = new RelationEntry(id, "paired-support", null, null, null, null, members);
        relations.take(News.state(id, new Latest<>(new Version(1, version), entry)));
    }
}
