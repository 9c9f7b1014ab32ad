package org.kangyu.gateway.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The kinds of beds and the one rule for totals: kinds that say something about beds counted in another kind (nursing,
 * isolation, critical) or that are no fixed beds (emergency observation, dialysis, day) are not added. A kind that is
 * not known here is shown but not added either.
 */
public enum BedKind {
    GENERAL(true),
    ICU(true),
    EMERGENCY(false),
    OBSTETRIC(true),
    NEWBORN(true),
    PAEDIATRIC(true),
    INFECTIOUS(true),
    PSYCHIATRIC(true),
    REHABILITATION(true),
    TCM(true),
    DIALYSIS(false),
    DAY(false),
    NURSING(false),
    ISOLATION(false),
    CRITICAL(false),
    OTHER(true);

    private static final List<String> CODES =
            Arrays.stream(values()).map(BedKind::code).toList();
    private static final List<String> ADDED = Arrays.stream(values())
            .filter(kind -> kind.isAdded)
            .map(BedKind::code)
            .toList();

    private final boolean isAdded;

    BedKind(boolean isAdded) {
        this.isAdded = isAdded;
    }

    public static List<String> codes() {
        return CODES;
    }

    /** The kinds whose sum is the total. */
    public static List<String> added() {
        return ADDED;
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
