package org.kangyu.specialties.holder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** What this service reads of a facility's event. */
record HeardFacility(
        String id,
        Text name,
        String regionCode,
        String status,
        LocalDate validFrom,
        @Nullable LocalDate closedOn,
        @Nullable String mergedIntoId,
        List<Identifier> identifiers) {

    /** A name by which a register knows the facility. */
    record Identifier(String scheme, String value) {}

    Holder holder() {
        var isOver = status.equals("closed") || mergedIntoId != null;
        var end = isOver ? Objects.requireNonNullElse(closedOn, validFrom) : null;
        return new Holder(Holder.Kind.FACILITY, id, ownCode(), name, regionCode, null, validFrom, end, mergedIntoId);
    }

    private @Nullable String ownCode() {
        return identifiers.stream()
                .filter(identifier -> identifier.scheme().equals("own"))
                .map(Identifier::value)
                .findFirst()
                .orElse(null);
    }
}
