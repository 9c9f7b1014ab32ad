package org.kangyu.facilities.code;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A list as clients see it, without its codes. */
@Schema(description = "A code list with its editions", examples = Examples.LIST)
record CodeListView(
        String list,
        Text name,

        @Schema(description = "What to know before using it") @Nullable
        Text note,

        List<Edition> editions,

        @Schema(description = "How many codes hold today") int count,

        @Schema(description = "Whether codes are parts of broader ones")
        boolean isHierarchical) {
    static CodeListView of(CodeList list, LocalDate day) {
        var codes = list.on(day).values();
        var isHierarchical = codes.stream().anyMatch(code -> code.parent() != null);
        return new CodeListView(list.list(), list.name(), list.note(), list.editions(), codes.size(), isHierarchical);
    }
}
