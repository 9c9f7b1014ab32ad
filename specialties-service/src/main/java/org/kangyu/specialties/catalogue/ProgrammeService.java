package org.kangyu.specialties.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** The changes to programmes. Each method is one transaction and appends the events it causes. */
@ApplicationScoped
@Transactional
class ProgrammeService {

    private static final Text FIXED = Text.of("项目代码不可更改", "The code of a programme never changes");

    private final Programmes programmes;
    private final Journal journal;

    ProgrammeService(Programmes programmes, Journal journal) {
        this.programmes = programmes;
        this.journal = journal;
    }

    Programme register(ProgrammeDocument document, Edit edit) {
        Violations.refuse(ProgrammeRules.check(document));
        var programme = new Programme(document, edit);
        programmes.persist(programme);
        return written(programme, edit);
    }

    Programme replace(String code, long version, ProgrammeDocument document, Edit edit) {
        var programme = programmes.lock(code);
        Versions.require(version, programme.version());
        if (!document.code().equals(code)) {
            throw ProblemException.invalid(new Violation("/code", "fixed", FIXED, code));
        }
        if (document.equals(programme.document())) {
            return programme;
        }
        Violations.refuse(ProgrammeRules.check(document));
        programme.revise(document, edit);
        return written(programme, edit);
    }

    private Programme written(Programme programme, Edit edit) {
        journal.add(Programmes.TABLE, programme.code(), edit, () -> ProgrammeEvent.changed(programme.state()));
        journal.flush();
        return programme;
    }
}
