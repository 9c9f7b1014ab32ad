package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;

/** Notes changed accreditations for their revisions and events, which a flush writes. */
@ApplicationScoped
class AccreditationJournal {

    private final Journal journal;
    private final Naming naming;

    AccreditationJournal(Journal journal, Naming naming) {
        this.journal = journal;
        this.naming = naming;
    }

    Accreditation add(Accreditation accreditation, Edit edit) {
        journal.add(Accreditations.TABLE, accreditation.id(), edit, () -> naming.event(accreditation.state()));
        return accreditation;
    }

    void flush() {
        journal.flush();
    }
}
