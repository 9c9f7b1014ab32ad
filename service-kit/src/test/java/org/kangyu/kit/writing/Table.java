package org.kangyu.kit.writing;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What a write has left in the database. */
record Table(DataSource database) {
    int samples(String code) throws SQLException {
        return count("select count(*) from sample where code = '%s'".formatted(code));
    }

    int audited(String request, String action, int status) throws SQLException {
        return count("select count(*) from audit where request = '%s' and action = '%s' and status = %d"
                .formatted(request, action, status));
    }

    int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
