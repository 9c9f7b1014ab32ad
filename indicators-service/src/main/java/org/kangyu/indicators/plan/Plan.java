package org.kangyu.indicators.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan. Its id never changes; the rest is replaced as a whole. */
@Entity
class Plan {

    @Id
    private String id;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanDocument document;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Plan() {}

    Plan(PlanDocument document, Instant recordedAt) {
        this.id = document.id();
        this.document = document;
        this.recordedAt = recordedAt;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    PlanDocument document() {
        return document;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    void replace(PlanDocument revised, Instant now) {
        document = revised;
        recordedAt = now;
    }
}
