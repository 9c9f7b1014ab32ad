package org.kangyu.kit.dated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One revision of a document, told by what changed. */
@Schema(description = "One revision, newest first", examples = """
        {"version": 2, "validFrom": "2025-12-31", "recordedAt": "2026-04-08T02:41:07.123456Z",
         "by": "wang@ordos.example", "reason": "并入旗中医医院", "changed": ["closedOn", "status"],
         "changes": [{"field": "closedOn", "after": "2025-12-31"},
                     {"field": "status", "before": "operating", "after": "closed"}]}""")
public record HistoryEntry(
        long version,

        @Schema(description = "The day from which it holds") LocalDate validFrom,

        Instant recordedAt,

        @Schema(description = "The account that made the change")
        String by,

        @Nullable String reason,

        @Schema(
                description =
                        "Fields of the document that differ from what was known of that day before; all of them at first")
        List<String> changed,

        @Schema(description = "What became of each of these fields")
        List<FieldChange> changes) {
    public HistoryEntry {
        changes = List.copyOf(changes);
        changed = List.copyOf(changed);
    }
}
