package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kangyu.facilities.code.Categories;
import org.kangyu.facilities.code.Category;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.problem.Violations;

/** Says what facilities really were before they changed last; what holds today stays as it is. */
@ApplicationScoped
class FacilityCorrections {

    private final Facilities facilities;
    private final FacilityRules rules;
    private final Categories categories;
    private final Journal journal;

    FacilityCorrections(Facilities facilities, FacilityRules rules, Categories categories, Journal journal) {
        this.facilities = facilities;
        this.rules = rules;
        this.categories = categories;
        this.journal = journal;
    }

    /** Corrects the state of the edit's day, or tells of an earlier one than was known, and answers it. */
    State<UUID, FacilityDocument> correct(Facility facility, UnaryOperator<FacilityDocument> change, Edit edit) {
        var id = facility.id();
        var day = edit.validFrom();
        var end = facilities.changeAfter(id, day).orElse(facility.validFrom());
        var known = facilities.find(id, day);
        var old = known.or(() -> facilities.find(id, end))
                .orElseGet(facility::state)
                .document();
        var corrected = change.apply(old);
        if (known.isEmpty() || !corrected.equals(old)) {
            Violations.refuse(rules.checkCorrection(corrected, old, facility, edit));
            if (!corrected.regionCode().equals(old.regionCode())) {
                rules.requireRight(edit.editor(), corrected.regionCode());
            }
            facility.corrected(edit);
            var correction = FacilityEvent.Correction.of(day, end, corrected, category(corrected));
            journal.correct(
                    Facilities.TABLE,
                    id,
                    edit,
                    corrected,
                    () -> FacilityEvent.changed(facility.state(), category(facility.document()), correction));
            journal.flush();
        }
        return new State<>(id, facility.version(), day, facility.state().recordedAt(), corrected);
    }

    private Category category(FacilityDocument document) {
        return categories.get(document.category().scheme(), document.category().code());
    }
}
