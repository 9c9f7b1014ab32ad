package org.kangyu.kit.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.kangyu.local.Postgres;

/** A PostgreSQL with a migrated database, for tests that need no Quarkus. */
public final class TestDatabase implements AutoCloseable {

    private static final String NAME = "kit";

    private final ScratchDirectory directory = ScratchDirectory.create("postgres");
    private final Postgres postgres = Postgres.start(directory.path(), 0);
    private final AgroalDataSource pool;

    private TestDatabase() throws SQLException {
        postgres.createDatabase(NAME);
        this.pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(settings -> settings.maxSize(20)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(url())
                                .principal(new NamePrincipal(user()))
                                .credential(new SimplePassword(password())))));
    }

    /** With the tables of these Flyway locations. */
    public static TestDatabase migrated(String... locations) throws SQLException {
        var database = new TestDatabase();
        Flyway.configure()
                .dataSource(database.pool)
                .locations(locations)
                .outOfOrder(true)
                .load()
                .migrate();
        return database;
    }

    public String url() {
        return postgres.jdbcUrl(NAME);
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return postgres.password(NAME);
    }

    public AgroalDataSource pool() {
        return pool;
    }

    public void execute(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public List<Long> numbers(String query) throws SQLException {
        return texts(query).stream().map(Long::parseLong).toList();
    }

    /** The first column of what the query finds. */
    public List<String> texts(String query) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() {
        pool.close();
        postgres.close();
        directory.close();
    }
}
