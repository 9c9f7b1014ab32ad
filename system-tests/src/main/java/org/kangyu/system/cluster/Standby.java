package org.kangyu.system.cluster;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.kangyu.local.Postgres;

/**
 * A PostgreSQL that follows another one and can take its place. It is made from a copy of the files of the other while that
 * goes on working, as the manual describes under "Making a Base Backup Using the Low Level API".
 */
public final class Standby implements AutoCloseable {

    private static final Set<String> ITS_OWN = Set.of("postmaster.pid", "postmaster.opts", "pg_wal", "pg_replslot");

    private final Postgres postgres;

    private Standby(Postgres postgres) {
        this.postgres = postgres;
    }

    static Standby follow(Postgres primary, Path home, Path log) throws SQLException, IOException {
        var data = home.resolve("data");
        Files.createDirectories(home);
        copy(primary.data().resolveSibling("passwords"), home.resolve("passwords"));
        try (var connection = primary.connectAsSuperuser()) {
            ask(connection, "select pg_create_physical_replication_slot('standby', true)");
            ask(connection, "select pg_backup_start('standby', true)");
            copy(primary.data(), data);
            Files.writeString(data.resolve("backup_label"), ask(connection, "select labelfile from pg_backup_stop()"));
            Files.createDirectories(data.resolve("pg_wal"));
            Files.createDirectories(data.resolve("pg_replslot"));
            Files.createFile(data.resolve("standby.signal"));
            Files.writeString(
                    data.resolve("postgresql.auto.conf"),
                    """
                    primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s'
                    primary_slot_name = 'standby'
                    """.formatted(primary.port(), primary.password("postgres")),
                    StandardOpenOption.APPEND);
        }
        return new Standby(Postgres.start(home, 0, log));
    }

    /** The process that receives what the primary writes. */
    public ProcessHandle receiver() throws SQLException {
        try (var connection = postgres.connectAsSuperuser()) {
            var query = "select pid from pg_stat_activity where backend_type = 'walreceiver'";
            var pid = Long.parseLong(ask(connection, query));
            return ProcessHandle.of(pid).orElseThrow();
        }
    }

    /** Returns when it takes changes itself. */
    Postgres promote() throws SQLException {
        try (var connection = postgres.connectAsSuperuser()) {
            ask(connection, "select pg_promote(true)");
        }
        return postgres;
    }

    @Override
    public void close() {
        postgres.close();
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }

    /** Files may go away meanwhile; those that matter are made good by the log. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (isItsOwn(from.relativize(directory))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                var copy = Files.createDirectories(to.resolve(from.relativize(directory)));
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(directory));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var relative = from.relativize(file);
                if (!isItsOwn(relative)) {
                    Files.copy(file, to.resolve(relative));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isItsOwn(Path relative) {
        return relative.getNameCount() == 1 && ITS_OWN.contains(relative.toString());
    }
}
