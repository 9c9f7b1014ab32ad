package org.kangyu.gateway.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code region.changed.v1}. */
public record RegionEntry(
        String code,
        long version,
        Instant recordedAt,
        Text name,
        String level,
        @Nullable String kind,
        @Nullable String parentCode,
        @Nullable LocalDate closedOn) {
    public RegionEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(name, "name");
        level = level.intern();
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
