package org.kangyu.system.overload;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a target answered at its peak and beyond, and how soon it was well again. The peak is taken before and after each
 * load beyond it, and the mean counts: a service that grows quicker meanwhile would look too good against the first alone.
 */
public record OverloadReport(String name, Peak first, Beyond twice, Peak second, Beyond tenfold, Peak third) {

    private static final Duration SOON = Duration.ofSeconds(60);

    public double peak() {
        return second.goodput();
    }

    /** As a share of the peak. */
    public double goodputAtTwice() {
        return share(first, twice, second);
    }

    /** As a share of the peak. */
    public double goodputAtTen() {
        return share(second, tenfold, third);
    }

    public long mistakes() {
        return Stream.of(first.outcome(), second.outcome(), third.outcome(), twice.outcome(), tenfold.outcome())
                .mapToLong(Outcome::mistakes)
                .sum();
    }

    public long shed() {
        return twice.outcome().shed() + tenfold.outcome().shed();
    }

    public boolean recovers() {
        return twice.recovery().compareTo(SOON) <= 0 && tenfold.recovery().compareTo(SOON) <= 0;
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                "Overload: " + name,
                Outcome.HEAD,
                first.outcome().line("peak"),
                twice.line(),
                second.outcome().line("peak"),
                tenfold.line(),
                third.outcome().line("peak"),
                "goodput at 2 ×: %.2f of the peak, at 10 ×: %.2f".formatted(goodputAtTwice(), goodputAtTen()),
                "normal again after %.1f s and %.1f s"
                        .formatted(seconds(twice.recovery()), seconds(tenfold.recovery())));
    }

    private static double share(Peak before, Beyond beyond, Peak after) {
        return 2 * beyond.outcome().goodput() / (before.goodput() + after.goodput());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
