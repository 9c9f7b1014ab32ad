package org.kangyu.facilities.code.identifier;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found out about each code, in the order in which they were sent. */
@Schema(description = "What was found out about each code, in the order sent", examples = Examples.FOUND)
record ValidationView(List<Item> items) {

    /** One code. */
    @Schema(name = "ValidatedCode", description = "What was found out about one code")
    record Item(
            String scheme,

            @Schema(description = "The code as it was sent") String value,

            @Schema(description = "Whether there is no error; warnings may remain")
            boolean valid,

            @Schema(description = "Why it is refused") List<Remark> errors,

            @Schema(description = "What is unusual, or could not be told for certain")
            List<Remark> warnings,

            @Schema(description = "What the code says, piece by piece, as far as it could be read")
            List<Part> parts) {
        static Item of(ValidationRequest.Item asked, Verdict verdict, Locale language) {
            return new Item(
                    asked.scheme(),
                    asked.value(),
                    verdict.isValid(),
                    verdict.errors().stream()
                            .map(found -> Remark.of(found, language))
                            .toList(),
                    verdict.warnings().stream()
                            .map(found -> Remark.of(found, language))
                            .toList(),
                    verdict.parts());
        }
    }

    /** A finding in one language. */
    @Schema(name = "CodeRemark", description = "One thing about a code")
    record Remark(
            @Schema(description = "What it is, for programs", examples = "wrong-check")
            String code,

            @Schema(description = "What it is, for people") String message,

            @Schema(description = "At which character, counted from 1") @Nullable
            Integer position,

            @Schema(description = "The code that was probably meant") @Nullable
            String suggestion) {
        static Remark of(Finding finding, Locale language) {
            return new Remark(finding.code(), finding.message().in(language), finding.position(), finding.suggestion());
        }
    }
}
