package org.kangyu.facilities.code.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** What is wrong with how a code is written, before it is asked what it means. */
final class Spelling {

    private static final Text LENGTH = Text.of("应为 %d 位，实为 %d 位", "It should have %d characters and has %d");
    private static final Text CHARACTER = Text.of("第 %d 位不能是 %s", "Character %d cannot be %s");
    private static final Text CHECK =
            Text.of("校验不符：第 %d 位很可能应为 %s", "The check fails: character %d is most probably %s");

    private final CodeForm form;
    private final String text;
    private final Typed typed;
    private final Verdict verdict;

    Spelling(CodeForm form, String text, Verdict verdict) {
        this.form = form;
        this.text = text;
        this.typed = Typed.of(text);
        this.verdict = verdict;
    }

    String plain() {
        return typed.plain();
    }

    int position(int index) {
        return typed.position(index);
    }

    /** The code that was probably meant, unless it is the one that was typed. */
    @Nullable
    String meant() {
        return Mending.of(form, typed.plain())
                .filter(code -> !code.equals(text))
                .orElse(null);
    }

    /** Whether the plain text is written as a code, so that its parts can be told. */
    boolean isWritten() {
        typed.deviations()
                .forEach((deviation, position) ->
                        verdict.error(deviation.code(), deviation.message(position), position, meant()));
        int length = plain().length();
        if (length != form.length()) {
            var position = typed.position(Math.min(length, form.length()));
            verdict.error("wrong-length", LENGTH.with(form.length(), length), position, null);
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!form.allows(i, plain().charAt(i))) {
                var character = plain().substring(i, i + 1);
                verdict.error("wrong-character", CHARACTER.with(position(i), character), position(i), meant());
            }
        }
        return form.isWritten(plain());
    }

    /** Refuses a code of which the check fails, at the character that is wrong. */
    void requireCheck() {
        if (!form.holds(plain())) {
            var meant = Optional.ofNullable(meant()).or(() -> form.completed(plain()));
            meant.ifPresent(code -> {
                int wrong = Difference.index(plain(), code);
                verdict.error("wrong-check", CHECK.with(position(wrong), code.charAt(wrong)), position(wrong), code);
            });
        }
    }
}
