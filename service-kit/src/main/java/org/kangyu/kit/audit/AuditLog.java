package org.kangyu.kit.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the audit log back. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class AuditLog {

    private static final String NEWEST = "select " + AuditTable.ENTRY + """
               from audit
              where id < ? and (?::text is null or actor = ?) and (?::text is null or action = ?)
                and at >= ? and at < ?
              order by id desc limit ?
              """;
    private static final String CHAIN = "select " + AuditTable.ENTRY + ", sequence, hash, previous_hash from audit"
            + " where sequence is not null order by sequence";

    private final DataSource database;

    AuditLog(DataSource database) {
        this.database = database;
    }

    /** Which entries are asked for; what is absent does not matter. */
    record Filter(@Nullable String actor, @Nullable String action, Instant from, Instant to) {}

    /** The newest entries whose rows come before this one. */
    List<AuditTable.Row> newest(Filter filter, long before, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEWEST)) {
            statement.setLong(1, before);
            statement.setString(2, filter.actor());
            statement.setString(3, filter.actor());
            statement.setString(4, filter.action());
            statement.setString(5, filter.action());
            statement.setObject(6, utc(filter.from()));
            statement.setObject(7, utc(filter.to()));
            statement.setInt(8, most);
            var rows = new ArrayList<AuditTable.Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(AuditTable.row(found));
                }
            }
            return rows;
        }
    }

    /** Recomputes every seal; an entry that was changed or taken out shows at the first seal that does not fit. */
    AuditVerification verify() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // or the driver would fetch the whole log at once
            try {
                return verify(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static AuditVerification verify(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(CHAIN)) {
            statement.setFetchSize(1_000);
            var last = Seal.FIRST;
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var expected = last.next(AuditTable.row(found).entry());
                    if (!expected.is(found.getLong("sequence"), found.getBytes("hash"))) {
                        return AuditVerification.brokenAfter(last, found.getLong("sequence"));
                    }
                    last = expected;
                }
            }
            return AuditVerification.intact(last);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
