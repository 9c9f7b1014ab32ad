package org.kangyu.kit.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A job's progress and what it says of lines, written beside its transaction: they show at once and outlive a rollback. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Notes {

    private static final String PROGRESS = """
            insert into import_progress (job, done) values (?, ?)
            on conflict on constraint import_progress_is_told_by_its_job do update set done = excluded.done
            """;

    private final DataSource database;
    private final TransactionManager transactions;

    Notes(DataSource database, TransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    private interface Work {
        void doWith(Connection connection) throws SQLException;
    }

    /** Forgets what an earlier attempt has noted. */
    void begin(UUID job) throws SQLException {
        aside(connection -> {
            for (var remark : Remark.values()) {
                try (var statement =
                        connection.prepareStatement("delete from %s where job = ?".formatted(remark.table()))) {
                    statement.setObject(1, job);
                    statement.executeUpdate();
                }
            }
        });
        progress(job, 0);
    }

    void progress(UUID job, int done) throws SQLException {
        aside(connection -> {
            try (var statement = connection.prepareStatement(PROGRESS)) {
                statement.setObject(1, job);
                statement.setInt(2, done);
                statement.executeUpdate();
            }
        });
    }

    /** They are numbered from this one on. */
    void add(Remark remark, UUID job, int first, List<Violation> found) throws SQLException {
        aside(connection -> {
            try (var statement = connection.prepareStatement(remark.insertion())) {
                int number = first;
                for (var violation : found) {
                    statement.setObject(1, job);
                    statement.setInt(2, number++);
                    statement.setString(3, violation.pointer());
                    statement.setString(4, violation.code());
                    statement.setString(5, json(violation.message()));
                    statement.setString(6, violation.suggestion());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    int done(UUID job) throws SQLException {
        return number("select done from import_progress where job = ?", job);
    }

    int count(Remark remark, UUID job) throws SQLException {
        return number("select max(number) from %s where job = ?".formatted(remark.table()), job);
    }

    List<Violation> after(Remark remark, UUID job, int number, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(remark.selection())) {
            statement.setObject(1, job);
            statement.setInt(2, number);
            statement.setInt(3, most);
            var violations = new ArrayList<Violation>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    violations.add(new Violation(
                            found.getString("pointer"),
                            found.getString("code"),
                            text(found.getString("message")),
                            found.getString("suggestion")));
                }
            }
            return violations;
        }
    }

    private int number(String query, UUID job) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, job);
            try (var found = statement.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        }
    }

    /** On a connection that is not the transaction's. */
    private void aside(Work work) throws SQLException {
        try {
            var suspended = transactions.suspend();
            try (var connection = database.getConnection()) {
                work.doWith(connection);
            } finally {
                if (suspended != null) {
                    transactions.resume(suspended);
                }
            }
        } catch (SystemException | InvalidTransactionException e) {
            throw new IllegalStateException("The import's transaction cannot be set aside", e);
        }
    }

    private static String json(Text message) {
        try {
            return TolerantJson.MAPPER.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text has no JSON form", e);
        }
    }

    private static Text text(String json) {
        try {
            return TolerantJson.MAPPER.readValue(json, Text.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored text cannot be read", e);
        }
    }
}
