package org.kangyu.facilities.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** What facilities and others have with one another. Its id and type never change; it ends by being dissolved. */
@Entity
class Relation {

    private static final Text DISSOLVED = Text.of("该关系已于 %s 解除", "The relation has been dissolved since %s");

    @Id
    private UUID id;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private RelationDocument document;

    private LocalDate validFrom;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Relation() {}

    Relation(RelationDocument document, Edit edit) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.document = document;
        this.validFrom = edit.validFrom();
        this.recordedAt = edit.at();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RelationDocument document() {
        return document;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    State<UUID, RelationDocument> state() {
        return new State<>(id, version, validFrom, recordedAt, document);
    }

    void revise(RelationDocument revised, Edit edit) {
        document = revised;
        validFrom = edit.validFrom();
        recordedAt = edit.at();
    }

    void requireUndissolved() {
        if (document.until() != null) {
            throw new ProblemException(ProblemType.CONFLICT, DISSOLVED.with(document.until()));
        }
    }
}
