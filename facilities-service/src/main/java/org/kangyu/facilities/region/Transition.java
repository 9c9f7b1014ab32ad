package org.kangyu.facilities.region;

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

/** A transition that was made. It is never changed; what it did is undone by another. */
@Entity
@Immutable
@Table(name = "region_transition")
class Transition {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private TransitionDocument document;

    @Enumerated(EnumType.STRING)
    private TransitionKind kind;

    private int movedRegions;
    private int movedFacilities;
    private Instant recordedAt;
    private String actor;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Transition() {}

    Transition(TransitionDocument document, int movedRegions, int movedFacilities, Edit edit) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.document = document;
        this.kind = TransitionKind.of(document);
        this.movedRegions = movedRegions;
        this.movedFacilities = movedFacilities;
        this.recordedAt = edit.at();
        this.actor = edit.editor().name();
    }

    UUID id() {
        return id;
    }

    TransitionView view() {
        return new TransitionView(
                id, kind, document, new TransitionView.Moved(movedRegions, movedFacilities), recordedAt, actor);
    }
}
