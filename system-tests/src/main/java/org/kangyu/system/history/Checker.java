package org.kangyu.system.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.kangyu.system.history.Finding.Kind.DUPLICATED;
import static org.kangyu.system.history.Finding.Kind.LOST;
import static org.kangyu.system.history.Finding.Kind.NOT_VISIBLE;
import static org.kangyu.system.history.Finding.Kind.OUT_OF_ORDER;
import static org.kangyu.system.history.Finding.Kind.REFUSED_YET_DONE;
import static org.kangyu.system.history.Finding.Kind.TORN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Joins what the clients saw with what the table, the topic and the gateway hold: every acknowledged change is there, once,
 * and the last one shows everywhere; a change of unknown outcome is whole or absent; a refused one is absent.
 */
final class Checker {

    private final Evidence evidence;
    private final Map<String, List<State>> revisionsByKey;
    private final Map<String, State> newest;
    private final List<Finding> findings = new ArrayList<>();

    Checker(Evidence evidence) {
        this.evidence = evidence;
        this.revisionsByKey = evidence.revisions().stream().collect(groupingBy(State::key));
        this.newest = evidence.revisions().stream().collect(toMap(State::subject, Function.identity(), Checker::newer));
    }

    List<Finding> check() {
        evidence.writes().forEach(this::checkWrite);
        revisionsByKey.values().stream().filter(found -> found.size() > 1).forEach(found -> find(DUPLICATED, found));
        checkVersions();
        checkTable();
        checkTopic();
        checkCards();
        return List.copyOf(findings);
    }

    private void checkWrite(Write write) {
        var revisions = revisionsByKey.getOrDefault(write.key(), List.of());
        switch (write.outcome()) {
            case OK -> {
                if (revisions.stream().noneMatch(revision -> isEffectOf(write, revision))) {
                    find(LOST, "%s, though the revisions with its key are %s".formatted(write, revisions));
                }
            }
            case REFUSED -> {
                if (!revisions.isEmpty()) {
                    find(REFUSED_YET_DONE, "%s made %s".formatted(write, revisions));
                }
            }
            case INVOKED, UNKNOWN -> {} // whole or absent: the other checks see a half one
        }
    }

    private static boolean isEffectOf(Write write, State revision) {
        return revision.subject().equals(write.subject()) && revision.version() == write.version();
    }

    private void checkVersions() {
        var bySubject =
                evidence.revisions().stream().collect(groupingBy(State::subject, mapping(State::version, toSet())));
        bySubject.forEach((subject, versions) -> {
            var expected = LongStream.rangeClosed(1, versions.size()).boxed().collect(toSet());
            if (!versions.equals(expected)) {
                find(TORN, "%s has the versions %s".formatted(subject, new TreeSet<>(versions)));
            }
        });
    }

    private void checkTable() {
        if (!Set.copyOf(evidence.table()).equals(Set.copyOf(newest.values()))) {
            find(TORN, "Table and newest revisions differ in " + difference(evidence.table(), newest.values()));
        }
        if (evidence.waiting() > 0) {
            find(TORN, evidence.waiting() + " events are still in the outbox");
        }
    }

    private void checkTopic() {
        var differing = difference(evidence.topic(), evidence.revisions());
        differing.stream()
                .filter(state -> !evidence.compacted() || !isReplacedOnTopic(state))
                .forEach(state -> find(TORN, "Only in one of topic and revisions: " + state));
        checkOrder();
    }

    /** Versions rise by one; a relay may repeat some, but then all up to the newest, which compaction would keep. */
    private void checkOrder() {
        var last = new HashMap<String, State>();
        for (var state : evidence.topic()) {
            var before = last.put(state.subject(), state);
            if (before != null && state.version() > before.version() + 1 && !evidence.compacted()) {
                find(OUT_OF_ORDER, "%s comes after %s".formatted(state, before));
            }
        }
        last.values().stream()
                .filter(this::isReplacedOnTopic)
                .forEach(state -> find(OUT_OF_ORDER, "%s is the last of its subject".formatted(state)));
    }

    private boolean isReplacedOnTopic(State state) {
        return evidence.topic().stream()
                .anyMatch(told -> told.subject().equals(state.subject()) && told.version() > state.version());
    }

    private void checkCards() {
        difference(evidence.cards(), newest.values())
                .forEach(state -> find(NOT_VISIBLE, "Only in one of gateway and table: " + state));
    }

    private static Set<State> difference(Iterable<State> some, Iterable<State> others) {
        var left = new HashSet<State>();
        some.forEach(left::add);
        var right = new HashSet<State>();
        others.forEach(right::add);
        var both = new HashSet<>(left);
        both.retainAll(right);
        left.addAll(right);
        left.removeAll(both);
        return left;
    }

    private static State newer(State known, State next) {
        return Comparator.comparingLong(State::version).compare(known, next) < 0 ? next : known;
    }

    private void find(Finding.Kind kind, Object what) {
        findings.add(new Finding(kind, what.toString()));
    }
}
