package org.kangyu.indicators;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon of 2026-03-31, or of the day that a test sets. */
@Singleton
public class FixedClock extends Clock {

    private volatile LocalDate day = LocalDate.parse("2026-03-31");

    public void set(String today) {
        day = LocalDate.parse(today);
    }

    @Override
    public Instant instant() {
        return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
