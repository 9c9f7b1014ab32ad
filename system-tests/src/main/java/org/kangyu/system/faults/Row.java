package org.kangyu.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kangyu.system.history.Account;
import org.kangyu.system.history.Finding;
import org.kangyu.system.history.Finding.Kind;
import org.kangyu.system.history.Outcome;
import org.kangyu.system.history.Write;

/** What came of one fault. */
public record Row(Fault fault, Account account, Duration recovery, List<String> broken) {

    private static final String STALE = "412"; // clients meet on some facilities; any other refusal is a mistake

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static final String HEAD = "%-4s %-58s %12s %8s %5s %11s %13s %8s %11s %16s  %s"
            .formatted(
                    "",
                    "fault",
                    "acknowledged",
                    "unknown",
                    "lost",
                    "duplicated",
                    "out of order",
                    "torn",
                    "not visible",
                    "recovered after",
                    "");

    public Row {
        broken = List.copyOf(broken);
    }

    /** Everything that should not be, in sentences; nothing if all promises were kept. */
    public List<String> faults() {
        return Stream.of(
                        broken.stream().map("Not so: "::concat),
                        account.findings().stream().map(Finding::toString),
                        account.evidence().writes().stream()
                                .filter(write -> write.outcome() == Outcome.REFUSED)
                                .map(Write::note)
                                .filter(note -> !note.equals(STALE))
                                .map("A change was refused with "::concat),
                        Stream.of(recovery)
                                .filter(time -> time.compareTo(PATIENCE) > 0)
                                .map("Recovered only after %s"::formatted))
                .flatMap(sentences -> sentences)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-4s %-58s %,12d %,8d %5d %11d %13d %8d %11d %14.1f s  %s",
                fault.number(),
                fault.title(),
                account.writes(Outcome.OK),
                account.writes(Outcome.UNKNOWN),
                account.count(Kind.LOST),
                account.count(Kind.DUPLICATED),
                account.count(Kind.OUT_OF_ORDER),
                account.count(Kind.TORN) + account.count(Kind.REFUSED_YET_DONE),
                account.count(Kind.NOT_VISIBLE),
                recovery.toMillis() / 1000.0,
                faults().isEmpty() ? "" : "FAILED");
    }
}
