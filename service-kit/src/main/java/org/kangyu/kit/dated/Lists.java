package org.kangyu.kit.dated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of documents as they were sent: absent ones are empty, and holes stay for the constraints to be named. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }
}
