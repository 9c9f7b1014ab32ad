package org.kangyu.system.overload;

import java.time.Duration;

/** What became of so many times the peak, and how long it took until a light load was answered in time again. */
public record Beyond(int times, Outcome outcome, Duration recovery) {
    String line() {
        return outcome.line("%d × peak".formatted(times));
    }
}
