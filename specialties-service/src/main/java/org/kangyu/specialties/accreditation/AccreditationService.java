package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Envelope;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** The decisions of people on accreditations. They are pending until a flush, which imports do once for many. */
@ApplicationScoped
@Transactional(
        dontRollbackOn = ProblemException.class) // a refused row must not end an import; requests roll back anyway
class AccreditationService {

    private static final Text OVER = Text.of("有效期已于 %s 届满，不能恢复", "It cannot be reinstated: its last day was %s");

    private final Accreditations accreditations;
    private final AccreditationRules rules;
    private final RegisteredHolders holders;
    private final AccreditationJournal journal;

    AccreditationService(
            Accreditations accreditations,
            AccreditationRules rules,
            RegisteredHolders holders,
            AccreditationJournal journal) {
        this.accreditations = accreditations;
        this.rules = rules;
        this.holders = holders;
        this.journal = journal;
    }

    Accreditation award(AccreditationDocument sent, Edit edit) {
        return written(add(sent, edit));
    }

    Accreditation correct(UUID id, long version, UnaryOperator<AccreditationDocument> change, Edit edit) {
        var accreditation = changeable(id, version, edit);
        return written(replace(accreditation, change.apply(accreditation.document()), edit));
    }

    Accreditation suspend(UUID id, long version, String because, Edit edit) {
        var accreditation = decidable(id, version, edit);
        accreditation.suspend(because, edit);
        return written(journal.add(accreditation, edit));
    }

    /** Reinstates what was suspended, unless its time is over or its holder is closed. */
    Accreditation reinstate(UUID id, long version, Edit edit) {
        var accreditation = decidable(id, version, edit);
        holders.requireOpen(accreditation.document().holder());
        if (accreditation.document().isOverdue(edit.validFrom())) {
            throw new ProblemException(
                    ProblemType.CONFLICT, OVER.with(accreditation.document().validUntil()));
        }
        accreditation.reinstate(edit);
        return written(journal.add(accreditation, edit));
    }

    Accreditation revoke(UUID id, long version, Edit edit) {
        var accreditation = decidable(id, version, edit);
        accreditation.revoke(edit);
        return written(journal.add(accreditation, edit));
    }

    /** The accreditation with the code of an import row, locked in order to change it. */
    Optional<Accreditation> known(String code) {
        return accreditations.lock(code);
    }

    /** The accreditation that an import line means by its id, locked in order to change it. */
    Optional<Accreditation> known(UUID id) {
        return accreditations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Refuses an import row that has faults, with all that is wrong with its document too. */
    void refuse(List<Violation> faults, AccreditationDocument sent, @Nullable Accreditation known, Edit edit) {
        if (!faults.isEmpty()) {
            var also = rules.check(sent, known, edit).stream()
                    .filter(one ->
                            faults.stream().noneMatch(fault -> fault.pointer().equals(one.pointer())));
            throw ProblemException.invalid(Stream.concat(faults.stream(), also).toList());
        }
    }

    /** Awards what an import row describes; pending until the next flush. */
    Accreditation add(AccreditationDocument sent, Edit edit) {
        var document = holders.named(sent);
        Violations.refuse(rules.check(document, null, edit));
        holders.requireRight(edit.editor(), document.holder());
        var accreditation = new Accreditation(document, edit);
        accreditations.persist(accreditation);
        return journal.add(accreditation, edit);
    }

    /** Makes of a known accreditation what an import row describes; pending until the next flush. */
    ImportOutcome update(Accreditation known, AccreditationDocument sent, Envelope envelope, Edit edit) {
        holders.requireRight(edit.editor(), known.document().holder());
        if (holders.named(sent).equals(known.document())) {
            return ImportOutcome.UNCHANGED;
        }
        envelope.require(known.version());
        replace(known, sent, edit);
        return ImportOutcome.UPDATED;
    }

    /** Writes what is pending and lets go of it, so that an import of any length fits in memory. */
    void flush() {
        journal.flush();
        accreditations.getSession().clear();
    }

    private Accreditation changeable(UUID id, long version, Edit edit) {
        // its holder first, as when the registry tells of it: else each might wait for the other
        holders.hold(accreditations.at(id, Moment.NOW).document().holder());
        var accreditation = accreditations.lock(id);
        holders.requireRight(edit.editor(), accreditation.document().holder());
        Versions.require(version, accreditation.version());
        return accreditation;
    }

    private Accreditation decidable(UUID id, long version, Edit edit) {
        var accreditation = changeable(id, version, edit);
        Violations.refuse(
                ValidFrom.check("/on", edit, accreditation.validFrom()).stream().toList());
        return accreditation;
    }

    private Accreditation replace(Accreditation accreditation, AccreditationDocument sent, Edit edit) {
        var revised = holders.named(sent);
        if (revised.equals(accreditation.document())) {
            return accreditation;
        }
        Violations.refuse(rules.check(revised, accreditation, edit));
        holders.requireRight(edit.editor(), revised.holder());
        accreditation.revise(revised, edit);
        return journal.add(accreditation, edit);
    }

    private Accreditation written(Accreditation accreditation) {
        journal.flush();
        return accreditation;
    }
}
