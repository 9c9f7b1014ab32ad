package org.kangyu.kit.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kangyu.kit.json.TolerantJson;

/** All import jobs, in the transaction at hand. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Jobs {

    private static final String FORGET_OLD_KEY = """
            update import_job set request_key = null
            where actor = ? and collection = ? and request_key = ? and created_at < now() - interval '24 hours'
            """;
    private static final String INSERT = """
            insert into import_job (id, collection, mode, dry_run, actor, caller, format, header, total, request_key, fingerprint)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, 0, ?, ?)
            on conflict on constraint import_job_key_is_used_once do nothing
            """;
    private static final String FINISH = """
            update import_job
            set status = ?, created = ?, updated = ?, unchanged = ?, refused = ?, finished_at = clock_timestamp()
            where id = ? and status = 'waiting'
            """;

    private final DataSource database;

    Jobs(DataSource database) {
        this.database = database;
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    Optional<Job> find(String actor, String collection, UUID id) throws SQLException {
        return query("where actor = ? and collection = ? and id = ?", statement -> {
                    statement.setString(1, actor);
                    statement.setString(2, collection);
                    statement.setObject(3, id);
                })
                .stream()
                .findFirst();
    }

    Optional<Job> withKey(String actor, String collection, String key) throws SQLException {
        return query("where actor = ? and collection = ? and request_key = ?", statement -> {
                    statement.setString(1, actor);
                    statement.setString(2, collection);
                    statement.setString(3, key);
                })
                .stream()
                .findFirst();
    }

    /** The actor's newest jobs that were made before that moment, or at it with a smaller id. */
    List<Job> newest(String actor, String collection, OffsetDateTime before, UUID beforeId, int most)
            throws SQLException {
        return query("""
                where actor = ? and collection = ? and (created_at, id) < (?, ?)
                order by created_at desc, id desc limit ?""", statement -> {
            statement.setString(1, actor);
            statement.setString(2, collection);
            statement.setObject(3, before);
            statement.setObject(4, beforeId);
            statement.setInt(5, most);
        });
    }

    /** The oldest job that waits and that no other replica works at; it is this transaction's until its end. */
    Optional<Job> claimOldest() throws SQLException {
        return query("where status = 'waiting' order by created_at, id limit 1 for update skip locked", statement -> {})
                .stream()
                .findFirst();
    }

    boolean isRunning(Job job) throws SQLException {
        return job.isWaiting()
                && query("where id = ? for key share skip locked", it -> it.setObject(1, job.id()))
                        .isEmpty();
    }

    /** Whether there was no job with this caller's key yet; one that is just being made is waited for. */
    boolean add(Job job) throws SQLException {
        update(FORGET_OLD_KEY, statement -> {
            statement.setString(1, job.caller().name());
            statement.setString(2, job.collection());
            statement.setString(3, job.requestKey());
        });
        return update(INSERT, statement -> {
                    statement.setObject(1, job.id());
                    statement.setString(2, job.collection());
                    statement.setString(3, job.mode().word());
                    statement.setBoolean(4, job.dryRun());
                    statement.setString(5, job.caller().name());
                    statement.setString(6, json(job.caller()));
                    statement.setString(7, job.format().word());
                    statement.setArray(
                            8,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", job.header().toArray()));
                    statement.setString(9, job.requestKey());
                    statement.setString(10, job.fingerprint());
                })
                == 1;
    }

    void setTotal(UUID id, int total) throws SQLException {
        update("update import_job set total = ? where id = ?", statement -> {
            statement.setInt(1, total);
            statement.setObject(2, id);
        });
    }

    void countAttempt(UUID id) throws SQLException {
        update("update import_job set attempts = attempts + 1 where id = ?", it -> it.setObject(1, id));
    }

    void finish(UUID id, String status, Tally tally) throws SQLException {
        update(FINISH, statement -> {
            statement.setString(1, status);
            statement.setInt(2, tally.created());
            statement.setInt(3, tally.updated());
            statement.setInt(4, tally.unchanged());
            statement.setInt(5, tally.refused());
            statement.setObject(6, id);
        });
    }

    private int update(String sql, Binding binding) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        }
    }

    private List<Job> query(String condition, Binding binding) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select * from import_job " + condition)) {
            binding.bind(statement);
            var jobs = new ArrayList<Job>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    jobs.add(job(found));
                }
            }
            return jobs;
        }
    }

    private static Job job(ResultSet found) throws SQLException {
        var finishedAt = found.getObject("finished_at", OffsetDateTime.class);
        return new Job(
                found.getObject("id", UUID.class),
                found.getString("collection"),
                Mode.of(found.getString("mode")),
                found.getBoolean("dry_run"),
                caller(found.getString("caller")),
                Format.named(found.getString("format")),
                List.of((String[]) found.getArray("header").getArray()),
                found.getInt("total"),
                found.getString("request_key"),
                found.getString("fingerprint"),
                found.getString("status"),
                found.getInt("attempts"),
                new Tally(
                        found.getInt("created"),
                        found.getInt("updated"),
                        found.getInt("unchanged"),
                        found.getInt("refused")),
                found.getObject("created_at", OffsetDateTime.class).toInstant(),
                finishedAt == null ? null : finishedAt.toInstant());
    }

    private static String json(ImportCaller caller) {
        try {
            return TolerantJson.MAPPER.writeValueAsString(caller);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A caller has no JSON form", e);
        }
    }

    private static ImportCaller caller(String json) {
        try {
            return TolerantJson.MAPPER.readValue(json, ImportCaller.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored caller cannot be read", e);
        }
    }
}
