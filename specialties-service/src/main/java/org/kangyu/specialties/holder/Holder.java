package org.kangyu.specialties.holder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/**
 * A facility or a region as the registry last told of it, true since a day; {@code code} is the one that files know it
 * by. A record that was merged into another one is closed, but nothing ends with it: the other stands for the same
 * institution.
 */
public record Holder(
        Kind kind,
        String id,
        @Nullable String code,
        Text name,
        String regionCode,
        @Nullable String parentCode,
        LocalDate since,
        @Nullable LocalDate closedOn,
        @Nullable String mergedInto) {

    /** Which topic told of it. */
    public enum Kind {
        FACILITY,
        REGION
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
