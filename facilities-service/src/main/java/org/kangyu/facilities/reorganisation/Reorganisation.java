package org.kangyu.facilities.reorganisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.kangyu.kit.dated.Edit;

/** A merger or split that was made. It is never changed; what it did is undone by another. */
@Entity
@Immutable
@Table(name = "facility_transition")
class Reorganisation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReorganisationKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReorganisationDocument document;

    @JdbcTypeCode(SqlTypes.JSON)
    private Outcome result;

    private Instant recordedAt;
    private String actor;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Reorganisation() {}

    Reorganisation(ReorganisationDocument document, Outcome result, Edit edit) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.kind = ReorganisationKind.of(document);
        this.document = document;
        this.result = result;
        this.recordedAt = edit.at();
        this.actor = edit.editor().name();
    }

    UUID id() {
        return id;
    }

    ReorganisationView view() {
        return new ReorganisationView(
                id,
                kind,
                document.on(),
                document.reason(),
                document.basis(),
                document.from(),
                result.into(),
                document.ended(),
                result.passed(),
                result.differences(),
                recordedAt,
                actor);
    }
}
