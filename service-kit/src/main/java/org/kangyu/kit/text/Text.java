package org.kangyu.kit.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text for people in the platform's two languages; Chinese is always there, English where it is known. */
@Schema(description = "A text in Chinese and, where known, in English")
public record Text(
        @NotBlank @Size(max = 200) String zh,

        @Size(max = 200) @Nullable String en) {
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Both languages filled in with the same arguments, as {@link String#format} does. */
    public Text with(@Nullable Object... arguments) {
        return new Text(zh.formatted(arguments), en == null ? null : en.formatted(arguments));
    }

    @JsonIgnore
    public String in(Locale language) {
        return en != null && language.getLanguage().equals("en") ? en : zh;
    }
}
