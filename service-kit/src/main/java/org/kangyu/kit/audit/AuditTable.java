package org.kangyu.kit.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The statements on the audit log; whose transaction they are in is decided by the connection. */
final class AuditTable {

    static final String ENTRY = "id, at, request, actor, roles, action, path, status, version";

    private static final String APPEND = """
            insert into audit (at, request, actor, roles, action, path, status, version)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LAST_SEAL = """
            select sequence, hash from audit
            where sequence is not null order by sequence desc limit 1
            """;
    private static final String UNSEALED = "select " + ENTRY + " from audit where sequence is null order by id limit ?";
    private static final String SEAL = "update audit set sequence = ?, hash = ?, previous_hash = ? where id = ?";

    private AuditTable() {}

    /** An entry with the number of its row, which says nothing about the order of commits. */
    record Row(long id, AuditEntry entry) {}

    static void append(Connection connection, AuditEntry entry) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
            statement.setString(2, entry.request());
            statement.setString(3, entry.actor());
            statement.setArray(4, connection.createArrayOf("text", entry.roles().toArray()));
            statement.setString(5, entry.action());
            statement.setString(6, entry.path());
            statement.setInt(7, entry.status());
            statement.setString(8, entry.version());
            statement.executeUpdate();
        }
    }

    static Seal lastSeal(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LAST_SEAL);
                var found = statement.executeQuery()) {
            return found.next() ? new Seal(found.getLong("sequence"), found.getBytes("hash")) : Seal.FIRST;
        }
    }

    static List<Row> unsealed(Connection connection, int most) throws SQLException {
        try (var statement = connection.prepareStatement(UNSEALED)) {
            statement.setInt(1, most);
            var rows = new ArrayList<Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    /** Seals the rows in their order, as a continuation of the last seal. */
    static void seal(Connection connection, Seal last, List<Row> rows) throws SQLException {
        try (var statement = connection.prepareStatement(SEAL)) {
            var before = last;
            for (var row : rows) {
                var seal = before.next(row.entry());
                statement.setLong(1, seal.sequence());
                statement.setBytes(2, seal.hash());
                statement.setBytes(3, before.hash());
                statement.setLong(4, row.id());
                statement.addBatch();
                before = seal;
            }
            statement.executeBatch();
        }
    }

    static Row row(ResultSet found) throws SQLException {
        var roles = (String[]) found.getArray("roles").getArray();
        var entry = new AuditEntry(
                found.getObject("at", OffsetDateTime.class).toInstant(),
                found.getString("request"),
                found.getString("actor"),
                new TreeSet<>(List.of(roles)),
                found.getString("action"),
                found.getString("path"),
                found.getInt("status"),
                found.getString("version"));
        return new Row(found.getLong("id"), entry);
    }
}
