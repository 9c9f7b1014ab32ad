package org.kangyu.facilities.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A code of a list, and the days on which it has this meaning. */
@Schema(description = "A code of a list", examples = Examples.CODE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ListedCode(
        String list,
        String code,
        Text name,

        @Schema(description = "The broader code that it is a part of, where the list is hierarchical") @Nullable
        String parent,

        @Schema(description = "The edition that brought it") String edition,

        @Schema(description = "The day from which it holds; absent if for as long as anything is recorded") @Nullable
        LocalDate validFrom,

        @Schema(description = "The first day on which it no longer holds") @Nullable
        LocalDate validTo,

        @Schema(description = "What else the list says of it, such as its class or the same in other lists")
        Map<String, JsonNode> properties) {

    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && !hasEndedBefore(day);
    }

    /** Whether nothing that is so from the day on can have it. */
    boolean hasEndedBefore(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }

    boolean mentions(String part) {
        return "%s %s %s"
                .formatted(code, name.zh(), name.en())
                .toLowerCase(Locale.ROOT)
                .contains(part);
    }

    /** A property that is one text, such as the class of a category. */
    public @Nullable String property(String name) {
        var value = properties.get(name);
        return value == null ? null : value.textValue();
    }

    /** A property that is several texts, such as the successors of a division. */
    public List<String> texts(String name) {
        var value = properties.get(name);
        return value == null
                ? List.of()
                : value.valueStream().map(JsonNode::asText).toList();
    }
}
