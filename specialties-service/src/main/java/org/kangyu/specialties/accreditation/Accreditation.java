package org.kangyu.specialties.accreditation;

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
import org.kangyu.specialties.holder.Holder;

/** What a programme has awarded to a holder. Its id never changes; what is said of it may, from a day on. */
@Entity
class Accreditation {

    private static final Text NOT_SO =
            Text.of("认定处于 %s 状态，须先处于 %s 状态", "The accreditation is %s; it would have to be %s");
    private static final Text REVOKED = Text.of("认定已被撤销", "The accreditation is revoked already");

    @Id
    private UUID id;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private AccreditationDocument document;

    private LocalDate validFrom;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Accreditation() {}

    Accreditation(AccreditationDocument document, Edit edit) {
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

    AccreditationDocument document() {
        return document;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    State<UUID, AccreditationDocument> state() {
        return new State<>(id, version, validFrom, recordedAt, document);
    }

    void revise(AccreditationDocument revised, Edit edit) {
        document = revised;
        validFrom = edit.validFrom();
        recordedAt = edit.at();
    }

    void suspend(String because, Edit edit) {
        require(Status.AWARDED);
        revise(document.suspended(because), edit);
    }

    void reinstate(Edit edit) {
        require(Status.SUSPENDED);
        revise(document.in(Status.AWARDED), edit);
    }

    void revoke(Edit edit) {
        if (document.status() == Status.REVOKED) {
            throw new ProblemException(ProblemType.CONFLICT, REVOKED);
        }
        revise(document.in(Status.REVOKED), edit);
    }

    void expire(Edit edit) {
        revise(document.in(Status.EXPIRED), edit);
    }

    /** Whether the holder's name or region has changed, or its end must be followed. */
    boolean lagsBehind(Holder holder) {
        return mustEndWith(holder) || !document.heldBy(holder).equals(document);
    }

    /** Takes over what the registry says of the holder; what was valid is suspended when the holder closes. */
    void follow(Holder holder, String because, Edit edit) {
        var followed = document.heldBy(holder);
        revise(mustEndWith(holder) ? followed.suspended(because) : followed, edit);
    }

    /** Whether it is valid though its holder is closed. */
    boolean mustEndWith(Holder holder) {
        return holder.isClosed() && document.status() == Status.AWARDED;
    }

    private void require(Status status) {
        if (document.status() != status) {
            throw new ProblemException(
                    ProblemType.CONFLICT, NOT_SO.with(document.status().text(), status.text()));
        }
    }
}
