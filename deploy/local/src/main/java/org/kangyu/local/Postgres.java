package org.kangyu.local;

import static org.kangyu.local.PostgresCluster.SUPERUSER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL that keeps what it acknowledges. Everything is in one directory; starting again on the same directory
 * and port works at once, whatever was killed before.
 */
public final class Postgres implements Part {

    private static final String FAST_SHUTDOWN = "INT";
    private static final Duration PATIENCE_WITH_ORPHANS = Duration.ofSeconds(20);

    private final PostgresCluster cluster;
    private final Program program;
    private final Process process;

    private Postgres(PostgresCluster cluster, Program program, Process process) {
        this.cluster = cluster;
        this.program = program;
        this.process = process;
    }

    /** Port 0 stands for any free one. */
    public static Postgres start(Path directory, int port) {
        return start(directory, port, directory.resolve("postgresql.log"));
    }

    public static Postgres start(Path directory, int port, Path log) {
        var cluster = new PostgresCluster(directory.toAbsolutePath().normalize());
        var program = new Program("PostgreSQL", FreePort.orElseFind(port), new LogFile(log));
        stopOrphans(directory);
        cluster.prepare(program.log());
        return new Postgres(cluster, program, startWhenMemoryIsFree(cluster, program));
    }

    /** Ends the PostgreSQL that a killed run left behind in this directory. */
    public static void stopOrphans(Path directory) {
        new PostgresCluster(directory.toAbsolutePath().normalize()).mark().stopOrphans(FAST_SHUTDOWN);
    }

    public int port() {
        return program.port();
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /** Kept in a file of its own that only its owner can read. */
    public String password(String role) {
        return Secret.in(cluster.password(role));
    }

    /** Makes the database and the role of this name that owns it, unless they exist; no other role can connect to it. */
    public void createDatabase(String name) {
        try (var connection = connectAsSuperuser()) {
            if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
                execute(connection, "create role %s login".formatted(name));
            }
            execute(connection, "alter role %s password '%s'".formatted(name, password(name)));
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                execute(connection, "create database %s owner %s".formatted(name, name));
            }
            execute(connection, "revoke all on database %s from public".formatted(name));
        } catch (SQLException e) {
            throw new StackException("PostgreSQL did not make the database %s: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** For what its owner may not do. */
    public Connection connectAsSuperuser() throws SQLException {
        return connectAsSuperuser(cluster, port());
    }

    public Path data() {
        return cluster.data();
    }

    public long processId() {
        return process.pid();
    }

    @Override
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), FAST_SHUTDOWN);
    }

    /** The children of a killed postmaster keep its shared memory until they notice. */
    private static Process startWhenMemoryIsFree(PostgresCluster cluster, Program program) {
        var end = System.nanoTime() + PATIENCE_WITH_ORPHANS.toNanos();
        while (true) {
            try {
                return program.start(cluster.serve(program.port()), Map.of(), () -> isReady(cluster, program.port()));
            } catch (StackException e) {
                if (!isAboutOrphans(e) || System.nanoTime() > end) {
                    throw e;
                }
                Processes.pause(Duration.ofMillis(200));
            }
        }
    }

    private static boolean isAboutOrphans(StackException e) {
        return String.valueOf(e.getMessage()).contains("pre-existing shared memory block");
    }

    private static boolean isReady(PostgresCluster cluster, int port) {
        try (var connection = connectAsSuperuser(cluster, port)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connectAsSuperuser(PostgresCluster cluster, int port) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(port, SUPERUSER), SUPERUSER, Secret.in(cluster.password(SUPERUSER)));
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
