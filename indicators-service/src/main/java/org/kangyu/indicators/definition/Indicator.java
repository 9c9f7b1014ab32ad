package org.kangyu.indicators.definition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An indicator. Its code and kind never change. */
@Entity
class Indicator {

    @Id
    private String code;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private IndicatorDocument document;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Indicator() {}

    Indicator(IndicatorDocument document, Instant recordedAt) {
        this.code = document.code();
        this.document = document;
        this.recordedAt = recordedAt;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    IndicatorDocument document() {
        return document;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    void revise(IndicatorDocument revised, Instant now) {
        document = revised;
        recordedAt = now;
    }
}
