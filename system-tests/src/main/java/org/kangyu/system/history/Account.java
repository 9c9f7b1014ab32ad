package org.kangyu.system.history;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.kangyu.system.history.Finding.Kind;

/** What was compared and what was found, as a table for people. */
public record Account(Evidence evidence, List<Finding> findings) {

    @Override
    public String toString() {
        var repeats = evidence.topic().size() - new HashSet<>(evidence.topic()).size();
        return """
                changes acknowledged      %6d
                changes refused           %6d
                changes of unknown outcome%6d, of which %d took effect
                revisions in the table    %6d of %d facilities
                records on the topic      %6d, of which %d repeats
                lost                      %6d
                duplicated                %6d
                out of order              %6d
                torn                      %6d
                refused yet done          %6d
                not visible in the gateway%6d
                %s""".formatted(
                        writes(Outcome.OK),
                        writes(Outcome.REFUSED),
                        writes(Outcome.UNKNOWN),
                        effective(),
                        evidence.revisions().size(),
                        evidence.table().size(),
                        evidence.topic().size(),
                        repeats,
                        count(Kind.LOST),
                        count(Kind.DUPLICATED),
                        count(Kind.OUT_OF_ORDER),
                        count(Kind.TORN),
                        count(Kind.REFUSED_YET_DONE),
                        count(Kind.NOT_VISIBLE),
                        findings.stream().limit(20).map(Finding::what).collect(Collectors.joining("\n")));
    }

    public long writes(Outcome outcome) {
        return evidence.writes().stream()
                .filter(write -> write.outcome() == outcome)
                .count();
    }

    private long effective() {
        var keys = evidence.revisions().stream().map(State::key).collect(Collectors.toSet());
        return evidence.writes().stream()
                .filter(write -> write.outcome() == Outcome.UNKNOWN && keys.contains(write.key()))
                .count();
    }

    public long count(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
