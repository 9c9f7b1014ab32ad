package org.kangyu.facilities.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A named set of facilities, such as "public hospital": the one definition that filters and figures share. */
@Schema(
        description =
                "A named set of facilities: those of one of the classes or categories and, where any are named, of"
                        + " one of the ownerships and administrations, and of at least the level",
        examples = Examples.CLASS_SET)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ClassSet(
        String code,
        Text name,

        @Schema(description = "What the set means, for people")
        Text note,

        @Schema(description = "Classes of categories, such as hospital")
        List<String> classes,

        @Schema(description = "Categories as scheme:code") List<String> categories,

        List<String> ownerships,
        @Nullable Integer minimumLevel,

        @Schema(description = "The administrations they belong to, such as county")
        List<String> adminLevels) {}
