package org.kangyu.facilities.code;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which codes of a list are shown. */
record CodeFilter(
        @Parameter(description = "Part of the code or of a name") @RestQuery @Nullable
        String q,

        @Parameter(description = "The code of which they are parts") @RestQuery
        List<String> parent) {
    boolean takes(ListedCode code) {
        return (q == null || code.mentions(q.toLowerCase(Locale.ROOT)))
                && (parent.isEmpty() || (code.parent() != null && parent.contains(code.parent())));
    }
}
