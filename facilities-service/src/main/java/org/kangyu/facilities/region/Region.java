package org.kangyu.facilities.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** A region. Its code and level never change; it ends by being closed. */
@Entity
class Region {

    private static final Text CLOSED = Text.of("该区划已于 %s 撤销", "The region has been closed since %s");

    @Id
    private String code;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private RegionDocument document;

    private LocalDate validFrom;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Region() {}

    Region(RegionDocument document, Edit edit) {
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

    RegionDocument document() {
        return document;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    State<String, RegionDocument> state() {
        return new State<>(code, version, validFrom, recordedAt, document);
    }

    void revise(RegionDocument revised, Edit edit) {
        document = revised;
        validFrom = edit.validFrom();
        recordedAt = edit.at();
    }

    void close(List<String> successors, Edit edit) {
        if (document.closedOn() != null) {
            throw new ProblemException(ProblemType.CONFLICT, CLOSED.with(document.closedOn()));
        }
        revise(document.closed(edit.validFrom(), successors), edit);
    }
}
