package org.kangyu.system.cluster;

import java.nio.file.Path;
import java.util.Map;
import org.kangyu.local.Postgres;

/** A PostgreSQL for one service alone, which can be killed and started again on its port. */
public final class Store implements Mortal, AutoCloseable {

    private final Path home;
    private final String database;
    private volatile Postgres postgres;

    Store(Path home, String database) {
        this.home = home;
        this.database = database;
        this.postgres = Postgres.start(home, 0);
        postgres.createDatabase(database);
    }

    @Override
    public String name() {
        return "postgresql of " + database;
    }

    @Override
    public void kill() {
        var process = postgres.process();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void restart() {
        postgres = Postgres.start(home, postgres.port());
    }

    @Override
    public void close() {
        postgres.close();
    }

    /** What a service needs to know to use it. */
    Map<String, String> environment() {
        return Map.of(
                "DATABASE_URL", postgres.jdbcUrl(database),
                "DATABASE_USER", database,
                "DATABASE_PASSWORD", postgres.password(database));
    }
}
