package org.kangyu.gateway.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/** Region codes as people write them: 2, 4, 6, 9 or 12 digits for one and the same region. */
public final class RegionCode {

    private static final Pattern WRITTEN = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
    private static final String ZEROS = "000000000000";
    private static final int[] LENGTHS = {2, 4, 6, 9};

    private RegionCode() {}

    /** All 12 digits, or nothing when it is no code. */
    public static Optional<String> full(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(written + ZEROS.substring(written.length()))
                : Optional.empty();
    }

    /** Without the zeros that say nothing. */
    public static String brief(String full) {
        for (int length : LENGTHS) {
            if (full.endsWith(ZEROS.substring(length))) {
                return full.substring(0, length);
            }
        }
        return full;
    }
}
