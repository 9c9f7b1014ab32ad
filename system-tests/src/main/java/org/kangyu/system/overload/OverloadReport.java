package org.kangyu.system.overload;

import java.time.Duration;
import java.util.stream.Stream;

/** What a target answered at its peak and beyond, and how soon it was well again. */
public record OverloadReport(
        String name, Outcome peak, Outcome twice, Duration afterTwice, Outcome tenfold, Duration afterTenfold) {

    private static final Duration SOON = Duration.ofSeconds(60);

    public double goodputAtTwice() {
        return twice.goodput() / peak.goodput();
    }

    public double goodputAtTen() {
        return tenfold.goodput() / peak.goodput();
    }

    public long mistakes() {
        return Stream.of(peak, twice, tenfold).mapToLong(Outcome::mistakes).sum();
    }

    public long shed() {
        return twice.shed() + tenfold.shed();
    }

    public boolean recovers() {
        return afterTwice.compareTo(SOON) <= 0 && afterTenfold.compareTo(SOON) <= 0;
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                "Overload: " + name,
                Outcome.HEAD,
                peak.line("peak"),
                twice.line("2 × peak"),
                tenfold.line("10 × peak"),
                "goodput at 2 ×: %.2f of the peak, at 10 ×: %.2f".formatted(goodputAtTwice(), goodputAtTen()),
                "normal again after %.1f s and %.1f s".formatted(seconds(afterTwice), seconds(afterTenfold)));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
