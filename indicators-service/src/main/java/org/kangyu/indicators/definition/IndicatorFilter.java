package org.kangyu.indicators.definition;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which indicators a list shows: values of one field are alternatives, fields narrow each other. */
record IndicatorFilter(
        @Parameter(description = "reported, counted or computed") @RestQuery
        List<String> kind,

        @Parameter(description = "Part of the code or of a name") @RestQuery @Nullable
        String q) {

    boolean takes(Indicator indicator) {
        var document = indicator.document();
        return (kind.isEmpty() || kind.contains(document.kind().name().toLowerCase(Locale.ROOT)))
                && (q == null || text(document).contains(q.toLowerCase(Locale.ROOT)));
    }

    private static String text(IndicatorDocument document) {
        return "%s %s %s"
                .formatted(
                        document.code(), document.name().zh(), document.name().en())
                .toLowerCase(Locale.ROOT);
    }
}
