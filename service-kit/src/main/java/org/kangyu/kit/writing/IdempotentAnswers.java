package org.kangyu.kit.writing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The answers given for idempotency keys, kept for 24 hours in the transaction of what they tell. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class IdempotentAnswers {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND = """
            select fingerprint, status, entity_tag, location, body
            from idempotent_answer
            where scope = ? and answered_at > now() - interval '24 hours'
            """;
    private static final String KEEP = """
            insert into idempotent_answer (scope, fingerprint, status, entity_tag, location, body)
            values (?, ?, ?, ?, ?, ?)
            on conflict (scope) do update
            set fingerprint = excluded.fingerprint, status = excluded.status, entity_tag = excluded.entity_tag,
                location = excluded.location, body = excluded.body, answered_at = now()
            """;
    private static final String PRUNE = "delete from idempotent_answer where answered_at < now() - interval '24 hours'";

    private final DataSource database;

    IdempotentAnswers(DataSource database) {
        this.database = database;
    }

    /** Whether this transaction is the only one that works on the scope; it stays so until the transaction's end. */
    boolean tryLock(String scope) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, scope);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    Optional<Kept> find(String scope) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, scope);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(kept(result)) : Optional.empty();
            }
        }
    }

    void keep(String scope, String fingerprint, Answer answer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, scope);
            statement.setString(2, fingerprint);
            statement.setInt(3, answer.status());
            statement.setString(4, answer.entityTag());
            statement.setString(5, answer.location());
            statement.setString(6, answer.body());
            statement.executeUpdate();
        }
    }

    @Scheduled(every = "1h", delayed = "1m") // on every replica: what one has deleted the others do not find
    void prune() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(PRUNE);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var answer = new Answer(
                row.getInt("status"), row.getString("entity_tag"), row.getString("location"), row.getString("body"));
        return new Kept(row.getString("fingerprint"), answer);
    }

    /** A kept answer and the request that it was given for. */
    record Kept(String fingerprint, Answer answer) {}
}
