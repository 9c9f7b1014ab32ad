package org.kangyu.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements on the outbox; whose transaction they are in is decided by the connection. */
final class OutboxTable {

    private static final String APPEND = """
            insert into outbox (lane, subject, type, version, time, event, traceparent)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OLDEST = """
            select id, subject, type, version, time, event, traceparent
            from outbox where lane = ? order by id limit ?
            """;
    private static final String EPOCH = """
            insert into outbox_lane (lane) values (?)
            on conflict (lane) do update set lane = excluded.lane
            returning epoch_raise + ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::integer
            """;
    private static final String SETTLE = """
            with sent as (
                delete from outbox where id = any (?) returning *
            ), end_before as (
                update outbox_lane set last_position = last_position + (select count(*) from sent) where lane = ?
                returning last_position - (select count(*) from sent) as position
            )
            insert into change (lane, position, epoch, subject, type, version, time, event)
            select sent.lane, end_before.position + row_number() over (order by sent.id), ?,
                   sent.subject, sent.type, sent.version, sent.time, sent.event
            from sent, end_before
            """;

    private OutboxTable() {}

    static void append(Connection connection, List<? extends Event> events, @Nullable String traceparent)
            throws SQLException {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(APPEND)) {
            for (var event : events) {
                bind(statement, event, now, traceparent);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static List<OutboxRow> oldest(Connection connection, String lane, int most) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST)) {
            statement.setString(1, lane);
            statement.setInt(2, most);
            var rows = new ArrayList<OutboxRow>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    /** Higher after a point-in-time restore or a failover, when versions may count anew from an earlier one. */
    static long epoch(Connection connection, String lane) throws SQLException {
        try (var statement = connection.prepareStatement(EPOCH)) {
            statement.setString(1, lane);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** Moves what was sent to the change feed, at the next positions of the lane, in one short transaction. */
    static void settle(Connection connection, String lane, long epoch, List<OutboxRow> sent) throws SQLException {
        try (var statement = connection.prepareStatement(SETTLE)) {
            var ids = sent.stream().map(OutboxRow::id).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.setString(2, lane);
            statement.setLong(3, epoch);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Event event, OffsetDateTime now, @Nullable String traceparent)
            throws SQLException {
        statement.setString(1, event.topic());
        statement.setString(2, event.subject());
        statement.setString(3, event.type());
        statement.setLong(4, event.version());
        statement.setObject(5, now);
        statement.setString(6, EventJson.of(event));
        statement.setString(7, traceparent);
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getLong("id"),
                found.getString("subject"),
                found.getString("type"),
                found.getLong("version"),
                found.getObject("time", OffsetDateTime.class).toInstant(),
                found.getString("event"),
                found.getString("traceparent"));
    }
}
