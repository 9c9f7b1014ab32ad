package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.Categories;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;

/** The changes to facilities. They are pending until the journal is flushed, which imports do once for many. */
@ApplicationScoped
@Transactional(dontRollbackOn = ProblemException.class) // a refusal comes before any change; imports go on after it
class FacilityService {

    private final Facilities facilities;
    private final FacilityRules rules;
    private final Categories categories;
    private final Journal journal;
    private final FacilityCorrections corrections;

    FacilityService(
            Facilities facilities,
            FacilityRules rules,
            Categories categories,
            Journal journal,
            FacilityCorrections corrections) {
        this.facilities = facilities;
        this.rules = rules;
        this.categories = categories;
        this.journal = journal;
        this.corrections = corrections;
    }

    Facility register(FacilityDocument document, Edit edit) {
        return written(add(document, edit));
    }

    /** Changes what holds from a day on, or what held on an earlier one until the change after it. */
    State<UUID, FacilityDocument> revise(UUID id, long version, UnaryOperator<FacilityDocument> change, Edit edit) {
        var facility = changeable(id, version, edit);
        if (edit.validFrom().isBefore(facility.validFrom())) {
            return corrections.correct(facility, change, edit);
        }
        return written(replace(facility, change.apply(facility.document()), edit))
                .state();
    }

    Facility take(UUID id, long version, LifeStep step, Edit edit) {
        var facility = changeable(id, version, edit);
        rules.requirePossible(facility, step);
        Violations.refuse(rules.check(facility, step, edit));
        facility.revise(step.take(facility.document()), edit);
        return written(pending(facility, edit));
    }

    /** Moves a facility out of a changing region, which the editor may do, if it is still there; pending until the next flush. */
    boolean move(UUID id, String from, String into, Edit edit) {
        var facility = facilities.lock(id);
        if (!facility.document().regionCode().equals(from)) {
            return false;
        }
        rules.requireUnchangedSince(facility, edit);
        facility.revise(facility.document().in(into), edit);
        pending(facility, edit);
        return true;
    }

    /** Refuses an import row that has faults, with all that is wrong with its document too. */
    void refuse(List<Violation> faults, FacilityDocument document, @Nullable Facility known, Edit edit) {
        if (!faults.isEmpty()) {
            var also = rules.check(document, known, edit);
            throw ProblemException.invalid(
                    Stream.concat(faults.stream(), also.stream()).toList());
        }
    }

    /** Registers what an import row describes; pending until the next flush. */
    Facility add(FacilityDocument document, Edit edit) {
        Violations.refuse(rules.check(document, null, edit));
        rules.requireRight(edit.editor(), document.regionCode());
        var facility = new Facility(document, edit);
        facilities.persist(facility);
        return pending(facility, edit);
    }

    /** Makes of a known facility what an import row describes; pending until the next flush. */
    ImportOutcome update(Facility known, FacilityDocument document, Edit edit) {
        rules.requireRight(edit.editor(), known);
        if (document.equals(known.document())) {
            return ImportOutcome.UNCHANGED;
        }
        rules.requireUnmerged(known);
        replace(known, document, edit);
        return ImportOutcome.UPDATED;
    }

    /** Writes what is pending and lets go of it, so that an import of any length fits in memory. */
    void flush() {
        journal.flush();
        facilities.getSession().clear();
    }

    private Facility changeable(UUID id, long version, Edit edit) {
        var facility = facilities.lock(id);
        rules.requireRight(edit.editor(), facility);
        Versions.require(version, facility.version());
        rules.requireUnmerged(facility);
        return facility;
    }

    /** Makes of a locked facility what the document says, with all checks; pending until the next flush. */
    Facility replace(Facility facility, FacilityDocument revised, Edit edit) {
        var old = facility.document();
        if (revised.equals(old)) {
            return facility;
        }
        Violations.refuse(rules.check(revised, facility, edit));
        if (!revised.regionCode().equals(old.regionCode())) {
            rules.requireRight(edit.editor(), revised.regionCode());
        }
        facility.revise(revised, edit);
        return pending(facility, edit);
    }

    /** To be kept as a revision and told of at the next flush. */
    Facility pending(Facility facility, Edit edit) {
        journal.add(Facilities.TABLE, facility.id(), edit, () -> event(facility));
        return facility;
    }

    private FacilityEvent event(Facility facility) {
        var category = facility.document().category();
        return FacilityEvent.changed(facility.state(), categories.get(category.scheme(), category.code()), null);
    }

    private Facility written(Facility facility) {
        journal.flush();
        return facility;
    }
}
