package org.kangyu.kit.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The queries on what the relay has numbered. */
record ChangeTable(DataSource database) {

    private static final String AFTER = """
            select position, epoch, subject, type, version, time, event
            from change where lane = ? and position > ? order by position limit ?
            """;

    /** A change at its place. */
    record Row(Place place, Change change) {
        private static Row of(ResultSet found) throws SQLException {
            return new Row(
                    new Place(found.getLong("position"), found.getLong("epoch")),
                    new Change(
                            found.getString("subject"),
                            found.getString("type"),
                            found.getLong("version"),
                            found.getObject("time", OffsetDateTime.class).toInstant(),
                            found.getString("event")));
        }
    }

    List<Row> after(String lane, long position, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, lane);
            statement.setLong(2, position);
            statement.setInt(3, most);
            var rows = new ArrayList<Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(Row.of(found));
                }
            }
            return rows;
        }
    }

    boolean has(String lane, Place place) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select from change where lane = ? and position = ? and epoch = ?")) {
            statement.setString(1, lane);
            statement.setLong(2, place.position());
            statement.setLong(3, place.epoch());
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    Map<String, Long> lastPositions() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select lane, last_position from outbox_lane");
                var found = statement.executeQuery()) {
            var positions = new HashMap<String, Long>();
            while (found.next()) {
                positions.put(found.getString("lane"), found.getLong("last_position"));
            }
            return positions;
        }
    }
}
