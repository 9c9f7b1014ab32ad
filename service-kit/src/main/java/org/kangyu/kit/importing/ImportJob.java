package org.kangyu.kit.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;

/** A job as clients see it. */
@Schema(description = "An import and what has become of it", examples = """
        {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "collection": "facilities", "status": "refused",
         "mode": "all-or-nothing", "dryRun": false, "progress": {"done": 1200, "total": 1200},
         "counts": {"created": 0, "updated": 0, "unchanged": 0, "refused": 1},
         "violations": [{"pointer": "F17", "code": "unknown-code", "message": "没有此类别", "suggestion": "A100"}],
         "violationCount": 1, "warnings": [], "warningCount": 0, "createdAt": "2026-04-08T02:41:07.123456Z",
         "finishedAt": "2026-04-08T02:41:11.456789Z"}""")
record ImportJob(
        UUID id,
        String collection,

        @Schema(enumeration = {"waiting", "running", "finished", "refused"})
        String status,

        @Schema(enumeration = {"all-or-nothing", "valid-rows"})
        String mode,

        @Schema(description = "Whether it was only a rehearsal, of which nothing is kept")
        boolean dryRun,

        Progress progress,
        Counts counts,

        @Schema(description = "The first 1,000 things that are wrong; the others are under violations")
        List<CellViolation> violations,

        @Schema(description = "How many things are wrong in all")
        int violationCount,

        @Schema(
                description =
                        "The first 1,000 things that people should look at though the rows were taken, such as suspected duplicates; the others are under warnings")
        List<CellViolation> warnings,

        @Schema(description = "How many things people should look at in all")
        int warningCount,

        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** How far it is. */
    @Schema(description = "How many rows of how many have been looked at")
    record Progress(int done, int total) {}

    /** What became of the rows. */
    @Schema(
            description =
                    "How many rows were created, updated, found unchanged or refused, or would be in a dry run; none before the end")
    record Counts(int created, int updated, int unchanged, int refused) {}

    /** A violation in the client's language. */
    @Schema(description = "What is wrong with a place in the file, or worth a look", examples = """
            {"pointer": "F17", "code": "unknown-code", "message": "没有此类别", "suggestion": "A100"}""")
    record CellViolation(
            @Schema(
                    description =
                            "The cell of a table, such as B17; the line and JSON pointer of a document, such as 17/name/zh; or the line as a whole",
                    examples = "B17")
            String pointer,

            String code,
            String message,
            @Nullable String suggestion) {

        static CellViolation of(Violation violation, Locale language) {
            return new CellViolation(
                    violation.pointer(), violation.code(), violation.message().in(language), violation.suggestion());
        }
    }
}
