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

/** A job's progress and violations, written beside its transaction: they show at once and outlive a rollback. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Notes {

    private static final String PROGRESS = """
            insert into import_progress (job, done) values (?, ?)
            on conflict on constraint import_progress_is_told_by_its_job do update set done = excluded.done
            """;
    private static final String VIOLATION = """
            insert into import_violation (job, number, pointer, code, message, suggestion)
            values (?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final String VIOLATIONS = """
            select pointer, code, message, suggestion from import_violation
            where job = ? and number > ? order by number limit ?
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
            try (var statement = connection.prepareStatement("delete from import_violation where job = ?")) {
                statement.setObject(1, job);
                statement.executeUpdate();
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

    /** Violations are numbered from this one on. */
    void violations(UUID job, int first, List<Violation> violations) throws SQLException {
        aside(connection -> {
            try (var statement = connection.prepareStatement(VIOLATION)) {
                int number = first;
                for (var violation : violations) {
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

    int violationCount(UUID job) throws SQLException {
        return number("select max(number) from import_violation where job = ?", job);
    }

    List<Violation> violationsAfter(UUID job, int number, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(VIOLATIONS)) {
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
