package org.kangyu.kit.paging;

import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** How many items a page has: 1 to 1,000, 50 unless told. */
public final class Limit {

    private static final int DEFAULT = 50;
    private static final int MOST = 1_000;
    private static final Text OUTSIDE = Text.of("limit 应在 1 到 1000 之间", "limit is between 1 and 1000");

    private Limit() {}

    /** The limit asked for, or the default; refuses one outside 1 to 1,000 with the nearest one as suggestion. */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        int nearest = Math.clamp(asked, 1, MOST);
        if (nearest != asked) {
            throw ProblemException.invalid(new Violation("limit", "out-of-range", OUTSIDE, Integer.toString(nearest)));
        }
        return asked;
    }
}
