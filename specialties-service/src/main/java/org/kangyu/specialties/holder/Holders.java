package org.kangyu.specialties.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.kangyu.kit.text.Text;

/** Everything that the registry has told of holders. */
@ApplicationScoped
public class Holders {

    /** SQL condition: the column's region is one of {@code :regions} or below one of them in the tree of today. */
    public static final String BELOW = """
            (%1$s in (:regions) or %1$s in (
                with recursive below (code) as (
                    select id from holder where parent_code in (:regions)
                    union select holder.id from holder join below on holder.parent_code = below.code)
                select code from below))
            """;

    private static final String KEEP = """
            insert into holder as known
                (id, kind, epoch, version, code, name_zh, name_en, region_code, parent_code, since,
                 closed_on, merged_into)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set epoch = excluded.epoch, version = excluded.version, code = excluded.code, name_zh = excluded.name_zh,
                name_en = excluded.name_en, region_code = excluded.region_code, parent_code = excluded.parent_code,
                since = excluded.since, closed_on = excluded.closed_on, merged_into = excluded.merged_into
            where (excluded.epoch, excluded.version) > (known.epoch, known.version)
            """;
    private static final String ROOTS =
            "select id from holder where kind = 'REGION' and parent_code is null and closed_on is null";

    private static final String WITHIN = """
            with recursive above (code) as (
                select ?
                union select holder.parent_code from holder join above on holder.id = above.code
                where holder.parent_code is not null)
            select exists (select from above where code = any (?))
            """;

    private final DataSource database;

    Holders(DataSource database) {
        this.database = database;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The holder with this id; it stays as it is until the transaction ends. */
    public Optional<Holder> find(Holder.Kind kind, String id) {
        return find("select * from holder where kind = ? and id = ? for share", kind, id);
    }

    public Optional<Holder> withCode(Holder.Kind kind, String code) {
        return find("select * from holder where kind = ? and code = ?", kind, code);
    }

    /** Those whose records were merged into these. */
    public List<Holder> mergedInto(Collection<String> ids) {
        return run("select * from holder where merged_into = any (?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", ids.toArray()));
            var merged = new ArrayList<Holder>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    merged.add(holder(found));
                }
            }
            return merged;
        });
    }

    /** Whether the region is one of the others or below one of them in the tree of today. */
    public boolean isWithin(String region, Set<String> others) {
        return run(WITHIN, statement -> {
            statement.setString(1, region);
            statement.setArray(2, statement.getConnection().createArrayOf("text", others.toArray()));
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        });
    }

    /** The regions that lie in none, which together are the whole tree. */
    Set<String> roots() {
        return run(ROOTS, statement -> {
            var roots = new TreeSet<String>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    roots.add(found.getString("id"));
                }
            }
            return roots;
        });
    }

    /** Keeps what is newer than what is known, and answers that. */
    List<Holder> keep(List<HeardHolder> heard) {
        var kept = run(KEEP, statement -> {
            for (var one : heard) {
                fill(statement, one);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        var changed = new ArrayList<Holder>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] > 0) {
                changed.add(heard.get(i).holder());
            }
        }
        return changed;
    }

    private static void fill(PreparedStatement statement, HeardHolder heard) throws SQLException {
        var holder = heard.holder();
        statement.setString(1, holder.id());
        statement.setString(2, holder.kind().name());
        statement.setLong(3, heard.version().epoch());
        statement.setLong(4, heard.version().number());
        statement.setString(5, holder.code());
        statement.setString(6, holder.name().zh());
        statement.setString(7, holder.name().en());
        statement.setString(8, holder.regionCode());
        statement.setString(9, holder.parentCode());
        statement.setObject(10, holder.since());
        statement.setObject(11, holder.closedOn());
        statement.setString(12, holder.mergedInto());
    }

    private Optional<Holder> find(String sql, Holder.Kind kind, String key) {
        return run(sql, statement -> {
            statement.setString(1, kind.name());
            statement.setString(2, key);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(holder(found)) : Optional.empty();
            }
        });
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                Holder.Kind.valueOf(row.getString("kind")),
                row.getString("id"),
                row.getString("code"),
                new Text(row.getString("name_zh"), row.getString("name_en")),
                row.getString("region_code"),
                row.getString("parent_code"),
                row.getObject("since", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("merged_into"));
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The holders are out of reach", e);
        }
    }
}
