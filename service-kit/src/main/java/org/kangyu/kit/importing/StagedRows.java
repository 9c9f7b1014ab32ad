package org.kangyu.kit.importing;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of files that wait to be imported, in the transaction at hand. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class StagedRows {

    private static final int BATCH = 500;
    private static final String AFTER =
            "select line, cells from import_row where job = ? and line > ? order by line limit ?";

    private final DataSource database;

    StagedRows(DataSource database) {
        this.database = database;
    }

    /** Answers how many rows there were; blank ones do not count. */
    int stage(UUID job, Iterator<StagedRow> rows) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into import_row values (?, ?, ?)")) {
            int count = 0;
            while (rows.hasNext()) {
                var row = rows.next();
                if (!row.isBlank()) {
                    add(statement, job, row);
                    count++;
                    if (count % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
            }
            statement.executeBatch();
            return count;
        }
    }

    List<StagedRow> after(UUID job, int line, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AFTER)) {
            statement.setObject(1, job);
            statement.setInt(2, line);
            statement.setInt(3, most);
            var rows = new ArrayList<StagedRow>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var cells = (String[]) found.getArray("cells").getArray();
                    rows.add(new StagedRow(found.getInt("line"), List.of(cells)));
                }
            }
            return rows;
        }
    }

    void delete(UUID job) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from import_row where job = ?")) {
            statement.setObject(1, job);
            statement.executeUpdate();
        }
    }

    private static void add(PreparedStatement statement, UUID job, StagedRow row) throws SQLException {
        statement.setObject(1, job);
        statement.setInt(2, row.line());
        statement.setArray(
                3, statement.getConnection().createArrayOf("text", row.cells().toArray()));
        statement.addBatch();
    }
}
