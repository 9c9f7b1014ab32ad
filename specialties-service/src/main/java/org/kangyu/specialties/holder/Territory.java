package org.kangyu.specialties.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Whose holders an editor may decide on: those in the editor's regions and below them. */
@ApplicationScoped
public class Territory {

    private static final Text OUTSIDE = Text.of("您无权决定区划 %s 内的认定", "You may not decide on accreditations in region %s");

    private static final Text UNHEARD =
            Text.of("登记系统尚未告知任何区划，请稍后重试", "The registry has not told of any region yet, try again");
    private static final Text PARTIAL =
            Text.of("项目适用于全部区划，而您无权决定 %s 的事务", "A programme holds in every region, and you may not decide in %s");

    private final Holders holders;

    Territory(Holders holders) {
        this.holders = holders;
    }

    public void require(Editor editor, String regionCode) {
        if (editor.regions().isEmpty() || !holders.isWithin(regionCode, editor.regions())) {
            throw new ProblemException(ProblemType.FORBIDDEN, OUTSIDE.with(regionCode));
        }
    }

    /** Refuses whoever may not decide in the whole tree; while nothing is known of it, that is everybody. */
    public void requireEverywhere(Editor editor) {
        var roots = holders.roots();
        if (roots.isEmpty()) {
            throw ProblemException.unavailable(UNHEARD, Duration.ofSeconds(2));
        }
        roots.removeAll(editor.regions());
        if (!roots.isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN, PARTIAL.with(String.join(", ", roots)));
        }
    }
}
