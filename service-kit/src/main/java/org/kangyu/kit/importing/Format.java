package org.kangyu.kit.importing;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the lines of a file are: rows of a table, or documents. */
enum Format {
    TABLE,
    DOCUMENTS;

    static final String NDJSON = "application/x-ndjson";

    static Format of(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.valueOf(NDJSON)) ? DOCUMENTS : TABLE;
    }

    static Format named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the lines are read that were staged of such a file. */
    Layout layout(List<String> header, List<ImportColumn> known) {
        return switch (this) {
            case TABLE -> Header.named(header, known);
            case DOCUMENTS -> new Documents(known);
        };
    }
}
