package org.kangyu.facilities.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.problem.Violation;

/** Whether documents may have a code. */
@ApplicationScoped
public class Codes {

    private final CodeLists lists;
    private final Present present;

    Codes(CodeLists lists, Present present) {
        this.lists = lists;
        this.present = present;
    }

    /** What is wrong with the code of a list, if anything; an absent one is never wrong. */
    public Optional<Violation> check(String list, String pointer, @Nullable String code) {
        return check(list, pointer, code, present.today());
    }

    /** The same of something that is so from a day on: a code that had ended by then is not known. */
    public Optional<Violation> check(String list, String pointer, @Nullable String code, LocalDate from) {
        var known = lists.the(list);
        return code == null || known.mayBe(code, from)
                ? Optional.empty()
                : Known.check(pointer, code, known.from(from));
    }
}
