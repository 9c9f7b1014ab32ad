package org.kangyu.indicators.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kangyu.indicators.Database;

/** The tree of today as a table of who is below whom. */
@ApplicationScoped
class RegionTree {

    // what is selected last is as it was before, so that a new name does not pass for a new place
    private static final String TAKE = """
            with taken as (
            insert into region as known (code, epoch, version, parent_code, opened_on, closed_on)
            select h.code, h.epoch, h.version, h."parentCode", h."openedOn", h."closedOn"
            from jsonb_to_recordset(cast(? as jsonb)) as h(code text, epoch bigint, version bigint,
                                                           "parentCode" text, "openedOn" date, "closedOn" date)
            order by h.code
            on conflict (code) do update
            set epoch = excluded.epoch, version = excluded.version, parent_code = excluded.parent_code,
                opened_on = excluded.opened_on, closed_on = excluded.closed_on
            where (known.epoch, known.version) < (excluded.epoch, excluded.version)
            returning code, parent_code, opened_on, closed_on)
            select code from taken t left join region r using (code)
            where r.code is null
               or (r.parent_code, r.opened_on, r.closed_on) is distinct from (t.parent_code, t.opened_on, t.closed_on)
            """;

    // a child can be heard of before its parent: whoever stands below a changed region is placed anew
    private static final String BELOW = """
            with recursive below (code) as (
                select unnest(?)
                union
                select r.code from region r join below b on r.parent_code = b.code)
            select code from below
            """;

    private static final String PLACE = """
            with recursive above (descendant, ancestor) as (
                select code, code from region where code = any (?)
                union
                select a.descendant, r.parent_code from above a join region r on r.code = a.ancestor
                where r.parent_code is not null)
            insert into region_closure (descendant, ancestor) select descendant, ancestor from above
            """;

    private static final String PATHS = """
            select c.descendant, c.ancestor from region_closure c
            where c.descendant = any (?) and c.ancestor <> c.descendant
            order by c.descendant, (select count(*) from region_closure a where a.descendant = c.ancestor) desc
            """;

    private final Database database;

    RegionTree(Database database) {
        this.database = database;
    }

    /** Keeps those that are newer than what is known, and tells which of these are new, moved, opened or closed. */
    List<String> take(Collection<HeardRegion> heard) {
        var taken = database.list(TAKE, row -> row.getString("code"), Database.json(heard));
        var moved = database.list(BELOW, row -> row.getString("code"), taken);
        database.update("delete from region_closure where descendant = any (?)", moved);
        database.update(PLACE, moved);
        return taken;
    }

    List<String> ancestors(Collection<String> codes) {
        return database.list(
                "select distinct ancestor from region_closure where descendant = any (?)",
                row -> row.getString("ancestor"),
                codes);
    }

    /** These regions and all below them. */
    Set<String> below(Collection<String> codes) {
        return new TreeSet<>(database.list(
                "select distinct descendant from region_closure where ancestor = any (?)",
                row -> row.getString("descendant"),
                codes));
    }

    /** Each region with all above it, itself first; one that is not known is alone. */
    Map<String, List<String>> paths(Collection<String> codes) {
        var paths = new HashMap<String, List<String>>();
        codes.forEach(code -> paths.put(code, new ArrayList<>(List.of(code))));
        database.list(PATHS, row -> Map.entry(row.getString("descendant"), row.getString("ancestor")), codes)
                .forEach(entry -> paths.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return paths;
    }
}
