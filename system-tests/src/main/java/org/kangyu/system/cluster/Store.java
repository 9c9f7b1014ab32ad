package org.kangyu.system.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kangyu.local.Postgres;

/** PostgreSQL, which can be killed and started again on its port. */
public final class Store implements Mortal, AutoCloseable {

    private final String name;
    private final Path home;
    private final Path log;
    private final Network network;
    private final int port; // where the services reach it
    private final List<Standby> started = new ArrayList<>();
    private volatile Postgres postgres;

    Store(String name, Path home, Path log, Network network) {
        this.name = name;
        this.home = home;
        this.log = log;
        this.network = network;
        this.postgres = Postgres.start(home, 0, log);
        this.port = network.port(name, postgres.port());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ProcessHandle process() {
        return postgres.process().toHandle();
    }

    @Override
    public void kill() {
        var process = postgres.process();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void restart() {
        postgres = Postgres.start(home, postgres.port(), log);
    }

    @Override
    public void close() {
        postgres.close();
        started.forEach(Standby::close);
    }

    /** A second one that follows this one. With synchronous, a commit waits until it is safe in both. */
    public Standby addStandby(boolean synchronous) throws SQLException, IOException {
        var standby = Standby.follow(postgres, home.resolveSibling(name + "-standby"), log);
        started.add(standby);
        if (synchronous) {
            try (var connection = postgres.connectAsSuperuser();
                    var statement = connection.createStatement()) {
                statement.execute("alter system set synchronous_standby_names = '*'");
                statement.execute("select pg_reload_conf()");
            }
        }
        return standby;
    }

    /** From now on this is what the services reach. The one before must be dead. */
    public void failOver(Standby standby) throws SQLException {
        postgres = standby.promote();
        network.to(name).lead(postgres.port());
    }

    /** Has everything written that is only in memory yet. */
    public void checkpoint() throws SQLException {
        try (var connection = postgres.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** As the service that owns this database, past all links. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), database, postgres.password(database));
    }

    /** Makes the database and answers what its service needs to know. */
    public Map<String, String> makeDatabase(String database) {
        postgres.createDatabase(database);
        return Map.of(
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
                "DATABASE_USER", database,
                "DATABASE_PASSWORD", postgres.password(database));
    }
}
