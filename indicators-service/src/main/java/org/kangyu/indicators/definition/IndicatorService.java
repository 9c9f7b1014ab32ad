package org.kangyu.indicators.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The changes to definitions. Each is one transaction with the figures that it changes. */
@ApplicationScoped
@Transactional(dontRollbackOn = ProblemException.class) // a refusal comes before any change; imports go on after it
class IndicatorService {

    private static final Text TAKEN = Text.of("指标代码 %s 已登记", "The indicator code %s is taken");

    private final Indicators indicators;
    private final IndicatorJournal journal;
    private final Present present;

    IndicatorService(Indicators indicators, IndicatorJournal journal, Present present) {
        this.indicators = indicators;
        this.journal = journal;
        this.present = present;
    }

    Indicator define(IndicatorDocument document, String actor) {
        journal.open();
        refuse(new IndicatorRules(indicators.documents()).check(document));
        if (indicators.findByIdOptional(document.code()).isPresent()) { // no race: the journal is ours
            throw new ProblemException(ProblemType.CONFLICT, TAKEN.with(document.code()));
        }
        var indicator = new Indicator(document, present.now());
        indicators.persist(indicator);
        return written(indicator, actor);
    }

    Indicator revise(String code, long version, UnaryOperator<IndicatorDocument> change, String actor) {
        journal.open();
        var indicator = indicators.get(code);
        Versions.require(version, indicator.version());
        return replace(indicator, change.apply(indicator.document()), actor);
    }

    /** Defines the indicator or, if it is known, gives it the document; refuses to change another version than the one. */
    ImportOutcome take(IndicatorDocument document, @Nullable Long version, String actor) {
        journal.open();
        var known = indicators.findByIdOptional(document.code());
        if (known.isEmpty()) {
            define(document, actor);
            return ImportOutcome.CREATED;
        }
        var changes = !known.get().document().equals(document);
        if (changes && version != null) {
            Versions.require(version, known.get().version());
        }
        replace(known.get(), document, actor);
        return changes ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED;
    }

    private Indicator replace(Indicator indicator, IndicatorDocument revised, String actor) {
        if (revised.equals(indicator.document())) {
            return indicator;
        }
        refuse(IndicatorRules.checkUnchanged(indicator.document(), revised));
        refuse(new IndicatorRules(indicators.documents()).check(revised));
        indicator.revise(revised, present.now());
        return written(indicator, actor);
    }

    private Indicator written(Indicator indicator, String actor) {
        indicators.flush(); // so that the event carries the new version
        journal.add(indicator, actor);
        return indicator;
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(found);
        }
    }
}
