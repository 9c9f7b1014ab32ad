package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.Unit;

/** What each unit adds to each indicator. */
@ApplicationScoped
class Contributions {

    // without bounds, as JSON has no infinite days
    private static final String ROWS = """
            jsonb_to_recordset(cast(? as jsonb)) as c(indicator text, unit text, region text, weight int,
                                                      "validFrom" text, "validTo" text, value numeric)
            """;
    private static final String FROM = "coalesce(nullif(c.\"validFrom\", '" + LocalDate.MIN + "'), '-infinity')";
    private static final String TO = "coalesce(nullif(c.\"validTo\", '" + LocalDate.MAX + "'), 'infinity')";

    private static final String INSERT = """
            insert into contribution (indicator, unit, region, weight, valid_from, valid_to, value)
            select c.indicator, c.unit, c.region, c.weight, cast(%s as date), cast(%s as date), c.value from %s
            """.formatted(FROM, TO, ROWS);

    private static final String DELETE = """
            delete from contribution k using %s
            where (k.unit, k.indicator, k.region) = (c.unit, c.indicator, c.region) and k.valid_from = cast(%s as date)
            """.formatted(ROWS, FROM);

    private static final String CHANGING = """
            select distinct a.ancestor from contribution c
            join region_closure a on a.descendant = c.region
            where (c.valid_from > ? and c.valid_from <= ?) or (c.valid_to > ? and c.valid_to <= ?)
            """;

    private final Database database;

    Contributions(Database database) {
        this.database = database;
    }

    Set<Contribution> of(Collection<Unit> units) {
        return new HashSet<>(database.list(
                "select * from contribution where unit = any (?)",
                Contributions::contribution,
                units.stream().map(Unit::id).toList()));
    }

    void add(Collection<Contribution> contributions) {
        if (!contributions.isEmpty()) {
            database.update(INSERT, Database.json(contributions));
        }
    }

    void remove(Collection<Contribution> contributions) {
        if (!contributions.isEmpty()) {
            database.update(DELETE, Database.json(contributions));
        }
    }

    /** Where something begins or ends after the one day and until the other, and all regions above. */
    List<String> changingRegions(LocalDate after, LocalDate until) {
        return database.list(CHANGING, row -> row.getString("ancestor"), after, until, after, until);
    }

    /** The regions in which these count, and all above. */
    List<String> above(Collection<Contribution> contributions) {
        return database.list(
                "select distinct ancestor from region_closure where descendant = any (?)",
                row -> row.getString("ancestor"),
                contributions.stream().map(Contribution::region).collect(Collectors.toSet()));
    }

    void removeAll(String indicator) {
        database.update("delete from contribution where indicator = ?", indicator);
    }

    private static Contribution contribution(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("value");
        return new Contribution(
                row.getString("indicator"),
                row.getString("unit"),
                row.getString("region"),
                row.getInt("weight"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                value);
    }
}
