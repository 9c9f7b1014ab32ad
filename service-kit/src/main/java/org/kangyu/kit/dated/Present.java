package org.kangyu.kit.dated;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The present: instants in UTC, days as people in China count them. */
@ApplicationScoped
@IfBuildProperty(name = "service.documents", stringValue = "true")
public class Present {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Present(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL keeps
    }

    public LocalDate today() {
        return day(clock.instant());
    }

    /** An edit recorded now, valid from the day given or today. */
    public Edit edit(Editor editor, @Nullable LocalDate validFrom, @Nullable String reason) {
        var now = now();
        return new Edit(editor, validFrom == null ? day(now) : validFrom, now, reason);
    }

    /** The same for something new, which is valid from its opening unless told, if that is not still to come. */
    public Edit firstEdit(Editor editor, @Nullable LocalDate validFrom, @Nullable LocalDate openedOn) {
        var opened = openedOn != null && !openedOn.isAfter(today()) ? openedOn : null;
        return edit(editor, validFrom == null ? opened : validFrom, null);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }
}
