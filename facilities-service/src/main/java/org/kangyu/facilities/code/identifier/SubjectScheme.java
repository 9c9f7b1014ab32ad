package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.kangyu.facilities.code.CodeList;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.kit.text.Text;

/** Approved subjects of diagnosis and treatment 诊疗科目, as of a day: numbers of dentistry have changed their meaning. */
@ApplicationScoped
class SubjectScheme implements Scheme {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}(?:\\.[0-9]{2}){0,2}");
    private static final Text MALFORMED =
            Text.of("诊疗科目写作 NN、NN.NN 或 NN.NN.NN", "A subject is written NN, NN.NN or NN.NN.NN");
    private static final Text NOT_THEN = Text.of("诊疗科目 %s 在 %s 无效", "The subject %s does not hold on %s");
    private static final Text OTHER_MEANING =
            Text.of("%1$s 自 %2$s 起指%3$s，此前指%5$s", "From %2$s on %1$s is %4$s; before, it was %6$s");

    private final CodeLists lists;

    SubjectScheme(CodeLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "subject";
    }

    @Override
    public Verdict check(Question question) {
        var verdict = new Verdict();
        var subjects = lists.the("subject");
        var value = question.value();
        if (!FORM.matcher(value).matches()) {
            var meant = SubjectForm.meant(value, subjects).orElse(null);
            verdict.error("malformed-subject", MALFORMED, Difference.position(value, meant), meant);
        } else if (subjects.meanings(value).isEmpty()) {
            SubjectForm.check("", value, subjects)
                    .ifPresent(found -> verdict.error(
                            found.code(), found.message(), unknownAt(value, subjects), found.suggestion()));
        } else {
            tell(question, subjects, verdict);
        }
        return verdict;
    }

    private static void tell(Question question, CodeList subjects, Verdict verdict) {
        var value = question.value();
        var meanings = subjects.meanings(value);
        subjects.find(value, question.day())
                .ifPresentOrElse(
                        subject -> verdict.part("subject", value, 1, subject.name()),
                        () -> verdict.error("not-in-force", NOT_THEN.with(value, question.day()), 1, null));
        if (meanings.size() > 1) {
            var now = meanings.getLast();
            var before = meanings.getFirst().name();
            var message = OTHER_MEANING.with(
                    value, now.validFrom(), now.name().zh(), now.name().en(), before.zh(), before.en());
            verdict.warn("other-meaning", message, 1, null);
        }
    }

    /** The first number that its broader subject does not have. */
    private static int unknownAt(String value, CodeList subjects) {
        int dot = value.lastIndexOf('.');
        if (dot < 0 || !subjects.meanings(value.substring(0, dot)).isEmpty()) {
            return dot + 2;
        }
        return unknownAt(value.substring(0, dot), subjects);
    }
}
