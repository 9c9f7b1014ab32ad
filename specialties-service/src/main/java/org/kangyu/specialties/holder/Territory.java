package org.kangyu.specialties.holder;

import jakarta.enterprise.context.ApplicationScoped;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Whose holders an editor may decide on: those in the editor's regions and below them. */
@ApplicationScoped
public class Territory {

    private static final Text OUTSIDE = Text.of("您无权决定区划 %s 内的认定", "You may not decide on accreditations in region %s");

    private final Holders holders;

    Territory(Holders holders) {
        this.holders = holders;
    }

    public void require(Editor editor, String regionCode) {
        if (editor.regions().isEmpty() || !holders.isWithin(regionCode, editor.regions())) {
            throw new ProblemException(ProblemType.FORBIDDEN, OUTSIDE.with(regionCode));
        }
    }
}
