package org.kangyu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    static Path directory;

    private static Postgres postgres;

    @BeforeAll
    static void start() {
        postgres = Postgres.start(directory, 0);
        postgres.createDatabase("facilities");
        postgres.createDatabase("specialties");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keepsWhatItAcknowledges() throws SQLException {
        assertThat(answer("show fsync")).containsExactly("on");
        assertThat(answer("show synchronous_commit")).containsExactly("on");
        assertThat(answer("show full_page_writes")).containsExactly("on");
    }

    @Test
    void isVersion18() throws SQLException {
        assertThat(answer("show server_version").getFirst()).startsWith("18.");
    }

    @Test
    void listensToThisMachineOnlyAndAsksEveryoneForAPassword() throws SQLException {
        assertThat(answer("show listen_addresses")).containsExactly("127.0.0.1");
        try (var superuser = connect("postgres", "postgres", postgres.password("postgres"))) {
            assertThat(answer(superuser, "select distinct auth_method from pg_hba_file_rules"))
                    .containsExactly("scram-sha-256");
        }
        assertThatThrownBy(() -> connect("facilities", "facilities", "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void refusesARoleInTheDatabaseOfAnother() {
        assertThatThrownBy(() -> connect("facilities", "specialties", postgres.password("specialties")))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void keepsPasswordsForTheirOwnerOnly() throws Exception {
        var permissions = Files.getPosixFilePermissions(directory.resolve("passwords/facilities"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void makesADatabaseThatExistsNoSecondTime() throws SQLException {
        postgres.createDatabase("facilities");

        assertThat(answer("select current_user")).containsExactly("facilities");
    }

    @Test
    void keepsRowsWhenItIsKilledAndStartedAgain() throws SQLException {
        try (var connection = facilities()) {
            connection.createStatement().execute("create table survivor as select 'still here' as word");
        }

        postgres.process().destroyForcibly();
        postgres = Postgres.start(directory, postgres.port());

        assertThat(answer("select word from survivor")).containsExactly("still here");
    }

    @Test
    void replacesAnOrphanThatStillRuns() throws SQLException {
        var orphan = postgres.process();

        postgres = Postgres.start(directory, postgres.port());

        assertThat(orphan.isAlive()).isFalse();
        assertThat(answer("select current_database()")).containsExactly("facilities");
    }

    @Test
    void saysWhoNeedsThePortThatIsTaken(@TempDir Path another) {
        assertThatThrownBy(() -> Postgres.start(another, postgres.port()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("PostgreSQL needs port " + postgres.port());
    }

    @Test
    void showsItsOwnWordsWhenItCannotStart(@TempDir Path broken) throws Exception {
        Files.createDirectories(broken.resolve("data"));

        assertThatThrownBy(() -> Postgres.start(broken, 0))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("postgresql.conf");
    }

    private static Connection facilities() throws SQLException {
        return connect("facilities", "facilities", postgres.password("facilities"));
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role, password);
    }

    private static List<String> answer(String query) throws SQLException {
        try (var connection = facilities()) {
            return answer(connection, query);
        }
    }

    private static List<String> answer(Connection connection, String query) throws SQLException {
        var answer = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
        }
        return answer;
    }
}
