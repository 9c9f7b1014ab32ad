package org.kangyu.kit.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kangyu.kit.problem.Violation;

/** What one attempt at a job has to say of one kind, numbered as it comes. */
final class Remarks {

    private static final int MANY = 1_000;

    private final Remark kind;
    private final UUID job;
    private final Notes notes;
    private final List<Violation> pending = new ArrayList<>();
    private int noted;

    Remarks(Remark kind, UUID job, Notes notes) {
        this.kind = kind;
        this.job = job;
        this.notes = notes;
    }

    void add(Violation remark) {
        pending.add(remark);
    }

    void addAll(List<Violation> remarks) {
        pending.addAll(remarks);
    }

    /** Whether it is time to note them, lest they fill the memory. */
    boolean areMany() {
        return pending.size() >= MANY;
    }

    void note() throws SQLException {
        if (!pending.isEmpty()) {
            notes.add(kind, job, noted + 1, pending);
            noted += pending.size();
            pending.clear();
        }
    }
}
