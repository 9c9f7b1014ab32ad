package org.kangyu.gateway.accreditation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.Measure.Of;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code accreditation.changed.v1}: only what its answers are made of. */
public record AccreditationEntry(
        String id,
        String programme,
        @Nullable Text programmeName,
        String level,
        Holder holder,
        @Nullable String specialty,
        @Nullable Text specialtyName,
        String status,
        @Nullable LocalDate awardedOn,
        @Nullable LocalDate validUntil,
        @Nullable String issuingBody,
        @Nullable String suspendedBecause) {

    public AccreditationEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holder, "holder");
        programme = programme.intern(); // few different ones, in every one of many entries
        level = level.intern();
        status = status.intern();
    }

    /** Who holds it; the id is a facility's or a region's code, the region is where that lies. */
    public record Holder(
            String kind,
            String id,
            @Nullable String department,
            @Nullable String regionCode) {
        public Holder {
            Objects.requireNonNull(id, "id");
            kind = kind.intern();
        }
    }

    /** As what it counts; what has ended, or is in a state not known here, does not. */
    public Optional<Of> counts() {
        return switch (status) {
            case "awarded" -> Optional.of(Of.ACCREDITATIONS_HELD);
            case "fostering", "building" -> Optional.of(Of.ACCREDITATIONS_IN_PREPARATION);
            case "suspended" -> Optional.of(Of.ACCREDITATIONS_SUSPENDED);
            default -> Optional.empty();
        };
    }

    /** What is counted together. */
    public Award award() {
        return new Award(programme, level);
    }
}
