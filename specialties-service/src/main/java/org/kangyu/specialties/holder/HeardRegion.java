package org.kangyu.specialties.holder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** What this service reads of a region's event. */
record HeardRegion(
        String code,
        Text name,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate closedOn) {

    Holder holder() {
        return new Holder(Holder.Kind.REGION, code, code, name, code, parentCode, validFrom, closedOn, null);
    }
}
