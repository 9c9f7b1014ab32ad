package org.kangyu.facilities.facility;

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

/** A place where care is given. Its id never changes; what is said of it may, from a day on. */
@Entity
class Facility {

    @Id
    private UUID id;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private FacilityDocument document;

    private LocalDate validFrom;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Facility() {}

    Facility(FacilityDocument document, Edit edit) {
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

    FacilityDocument document() {
        return document;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    State<UUID, FacilityDocument> state() {
        return new State<>(id, version, validFrom, recordedAt, document);
    }

    /** Gets a new version, as there is something new to read of what it was before. */
    void corrected(Edit edit) {
        recordedAt = edit.at();
    }

    void revise(FacilityDocument revised, Edit edit) {
        document = revised;
        validFrom = edit.validFrom();
        recordedAt = edit.at();
    }
}
