package org.kangyu.system.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.system.history.Finding.Kind.DUPLICATED;
import static org.kangyu.system.history.Finding.Kind.LOST;
import static org.kangyu.system.history.Finding.Kind.NOT_VISIBLE;
import static org.kangyu.system.history.Finding.Kind.OUT_OF_ORDER;
import static org.kangyu.system.history.Finding.Kind.REFUSED_YET_DONE;
import static org.kangyu.system.history.Finding.Kind.TORN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Write CREATED = Write.invoked("a", null).acknowledged("hospital", 1);
    private static final Write CHANGED = Write.invoked("b", "hospital").acknowledged("hospital", 2);
    private static final State FIRST = new State("hospital", 1, "a");
    private static final State SECOND = new State("hospital", 2, "b");

    private final List<Write> writes = new ArrayList<>(List.of(CREATED, CHANGED));
    private final List<State> revisions = new ArrayList<>(List.of(FIRST, SECOND));
    private final List<State> table = new ArrayList<>(List.of(SECOND));
    private final List<State> topic = new ArrayList<>(List.of(FIRST, SECOND));
    private final List<State> cards = new ArrayList<>(List.of(SECOND));
    private boolean compacted;

    @Test
    void findsNothingWhereAllAgree() {
        assertThat(found()).isEmpty();
    }

    @Test
    void findsAnAcknowledgedChangeThatIsLostEverywhere() {
        Stream.of(revisions, topic).forEach(place -> place.remove(SECOND));
        table.set(0, FIRST);
        cards.set(0, FIRST);

        assertThat(found()).containsExactly(LOST);
    }

    @Test
    void findsAnAcknowledgedCreationThatIsLostEverywhere() {
        Stream.of(revisions, table, topic, cards).forEach(List::clear);

        assertThat(found()).containsExactly(LOST, LOST);
    }

    @Test
    void findsAChangeThatWasMadeTwice() {
        var twice = new State("hospital", 3, "b");
        Stream.of(revisions, topic).forEach(place -> place.add(twice));
        table.set(0, twice);
        cards.set(0, twice);

        assertThat(found()).containsExactly(DUPLICATED);
    }

    @Test
    void findsACreationThatMadeTwoFacilities() {
        var twin = new State("twin", 1, "a");
        Stream.of(revisions, table, topic, cards).forEach(place -> place.add(twin));

        assertThat(found()).containsExactly(DUPLICATED);
    }

    @Test
    void findsAnOlderVersionThatComesLast() {
        topic.add(FIRST);

        assertThat(found()).containsExactly(OUT_OF_ORDER);
    }

    @Test
    void findsARepeatThatDoesNotGoOnToTheNewest() {
        var third = new State("hospital", 3, "c");
        Stream.of(revisions, table, cards).forEach(place -> place.add(third));
        Stream.of(table, cards).forEach(place -> place.remove(SECOND));
        topic.addAll(List.of(FIRST, third));

        assertThat(found()).containsExactly(OUT_OF_ORDER);
    }

    @Test
    void takesARepeatForWhatItIs() {
        topic.addAll(List.of(SECOND, FIRST, FIRST, SECOND));

        assertThat(found()).isEmpty();
    }

    @Test
    void findsAnEventThatWasNeverSent() {
        topic.remove(SECOND);

        assertThat(found()).containsExactly(TORN);
    }

    @Test
    void allowsACompactedTopicToLackWhatIsReplaced() {
        compacted = true;
        topic.remove(FIRST);
        assertThat(found()).isEmpty();

        topic.remove(SECOND);
        assertThat(found()).contains(TORN);
    }

    @Test
    void findsAnEventOfAChangeThatWasRolledBack() {
        topic.add(new State("hospital", 3, "c"));

        assertThat(found()).containsExactly(TORN);
    }

    @Test
    void findsARowThatItsHistoryDoesNotExplain() {
        table.set(0, new State("hospital", 2, "tampered"));

        assertThat(found()).containsExactly(TORN);
    }

    @Test
    void findsAGapInTheVersions() {
        revisions.remove(FIRST);
        topic.remove(FIRST);
        writes.remove(CREATED);

        assertThat(found()).containsExactly(TORN);
    }

    @Test
    void findsARefusedChangeThatWasMadeAllTheSame() {
        writes.set(1, Write.invoked("b", "hospital").refused("412"));

        assertThat(found()).containsExactly(REFUSED_YET_DONE);
    }

    @Test
    void allowsAChangeOfUnknownOutcomeToBeWhole() {
        writes.set(1, Write.invoked("b", "hospital").unknown("reset"));

        assertThat(found()).isEmpty();
    }

    @Test
    void allowsAChangeOfUnknownOutcomeToBeAbsent() {
        writes.add(Write.invoked("c", "hospital").unknown("reset"));

        assertThat(found()).isEmpty();
    }

    @Test
    void findsAGatewayThatIsBehindOrForgot() {
        cards.set(0, FIRST);
        assertThat(found()).containsOnly(NOT_VISIBLE);

        cards.clear();
        assertThat(found()).containsExactly(NOT_VISIBLE);
    }

    private List<Finding.Kind> found() {
        var evidence = new Evidence(writes, revisions, table, 0, topic, cards, compacted);
        return new Checker(evidence).check().stream().map(Finding::kind).toList();
    }
}
