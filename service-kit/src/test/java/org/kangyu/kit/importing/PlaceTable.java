package org.kangyu.kit.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What imports have left in the database. */
@ApplicationScoped
class PlaceTable {

    private final DataSource database;

    PlaceTable(DataSource database) {
        this.database = database;
    }

    List<String> lines() throws SQLException {
        return texts("select concat_ws(' ', code, name, beds) from place order by length(code), code");
    }

    int numberOf(String table) throws SQLException {
        return Integer.parseInt(texts("select count(*) from " + table).getFirst());
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
