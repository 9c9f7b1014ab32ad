package org.kangyu.indicators;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.json.TolerantJson;

/**
 * SQL over sets, in the caller's transaction. A collection becomes an array of texts, an instant a timestamp; anything
 * larger goes in as {@link #json}.
 */
@ApplicationScoped
public class Database {

    /** Makes something of the row that a query stands at. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a query", e);
        }
    }

    public <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change", e);
        }
    }

    /**
     * Lets one transaction at a time go on from here, until it ends. Who has waited for half of what a transaction may
     * take gives up, which the client is told as "try again" and a feed does by itself.
     */
    public void alone(String work) {
        list("select set_config('lock_timeout', '30s', true)", row -> work);
        list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> work, work);
    }

    /** The same for work that may go on for as long as an import does. */
    public void aloneForLong(String work) {
        list("select set_config('lock_timeout', '10min', true)", row -> work);
        list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> work, work);
    }

    public static String json(Object object) {
        try {
            return TolerantJson.MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It has no JSON form", e);
        }
    }

    public static <T> T document(String json, Class<T> type) {
        try {
            return TolerantJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept is not readable", e);
        }
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, value(connection, parameters[index]));
        }
        return statement;
    }

    private static @Nullable Object value(Connection connection, @Nullable Object parameter) throws SQLException {
        return switch (parameter) {
            case Collection<?> texts -> connection.createArrayOf("text", texts.toArray());
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case null, default -> parameter;
        };
    }
}
