package org.kangyu.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.kangyu.system.cluster.Store;
import org.postgresql.PGConnection;

/** The limit that no import can beat: the same bytes through COPY into a table of texts with a key. */
record RawCopy(Store store) {

    private static final String DATABASE = "copy";

    /** Seconds until all is committed. */
    double seconds(Path file) throws SQLException, IOException {
        try (var connection = store.connect(DATABASE);
                var statement = connection.createStatement();
                var bytes = Files.newInputStream(file)) {
            var columns = FacilityTable.COLUMNS.stream()
                    .map(column -> "\"%s\" text%s".formatted(column, column.equals("code") ? " primary key" : ""))
                    .collect(Collectors.joining(", "));
            statement.execute("drop table if exists facility");
            statement.execute("create table facility (%s)".formatted(columns));
            var begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy facility from stdin (format csv, header true)", bytes);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    static RawCopy in(Store store) {
        store.makeDatabase(DATABASE);
        return new RawCopy(store);
    }
}
