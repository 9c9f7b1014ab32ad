package org.kangyu.specialties.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.State;

/** A programme. Its code never changes. */
@Entity
class Programme {

    @Id
    private String code;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private ProgrammeDocument document;

    private LocalDate validFrom;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Programme() {}

    Programme(ProgrammeDocument document, Edit edit) {
        this.code = document.code();
        this.document = document;
        this.validFrom = edit.validFrom();
        this.recordedAt = edit.at();
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    ProgrammeDocument document() {
        return document;
    }

    State<String, ProgrammeDocument> state() {
        return new State<>(code, version, validFrom, recordedAt, document);
    }

    void revise(ProgrammeDocument revised, Edit edit) {
        document = revised;
        validFrom = edit.validFrom();
        recordedAt = edit.at();
    }
}
