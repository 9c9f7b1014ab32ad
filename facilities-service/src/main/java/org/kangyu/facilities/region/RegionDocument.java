package org.kangyu.facilities.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** What is said of a region: sent by clients, stored, and part of every view and event. */
@Immutable
@Schema(description = "A region of the dated tree", examples = Examples.SENT)
record RegionDocument(
        @Schema(description = "Statistical division code; 2, 4, 6, 9 or 12 digits are taken, 12 given")
        @NotBlank
        @Size(max = 12)
        String code,

        @NotNull @Valid Text name,

        @NotNull Level level,

        @Schema(description = "Code of the list region-kind, such as banner, sumu, sub-district")
        @NotBlank
        @Size(max = 64)
        String kind,

        @Schema(description = "城乡分类: code of the list urban-rural, such as 220 for a village") @Size(max = 64) @Nullable
        String urbanRural,

        @Schema(description = "The region it lies in; only provinces have none") @Size(max = 12) @Nullable
        String parentCode,

        @Schema(description = "地域临近: the regions of its level that it borders on, known here or not") @Size(max = 100)
        List<@NotBlank @Size(max = 12) String> neighbours,

        @Nullable LocalDate openedOn,

        @Schema(description = "The first day on which it no longer exists; set by closing it") @Nullable
        LocalDate closedOn,

        @Schema(description = "The regions that took its place; set by closing it") @Size(max = 100)
        List<@NotBlank @Size(max = 12) String> successors) {
    RegionDocument {
        code = full(code);
        parentCode = parentCode == null ? null : RegionCode.full(parentCode);
        neighbours =
                Lists.orEmpty(neighbours).stream().map(RegionDocument::full).toList();
        successors =
                Lists.orEmpty(successors).stream().map(RegionDocument::full).toList();
    }

    RegionDocument closed(LocalDate on, List<String> heirs) {
        return new RegionDocument(code, name, level, kind, urbanRural, parentCode, neighbours, openedOn, on, heirs);
    }

    /** The same region, below another. */
    RegionDocument below(String parent) {
        return new RegionDocument(
                code, name, level, kind, urbanRural, parent, neighbours, openedOn, closedOn, successors);
    }

    @SuppressWarnings("NullAway") // before its constraints are checked a document may lack what it must have
    static String full(String sent) {
        return sent == null ? null : RegionCode.full(sent);
    }
}
