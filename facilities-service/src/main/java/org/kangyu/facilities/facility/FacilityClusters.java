package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.dated.States;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.text.Text;

/** Counts facilities by the cells of a map, sorted by the numbers of the cells. */
@ApplicationScoped
class FacilityClusters {

    private final FacilitySearch search;
    private final Cursors cursors;
    private final States<UUID, FacilityDocument> states;

    FacilityClusters(Session session, Present present, Cursors cursors, FacilitySearch search) {
        this.search = search;
        this.cursors = cursors;
        this.states = new States<>(session, present, cursors, Facilities.TABLE);
    }

    Page<FacilityCluster> page(FacilityQuery query, Grid grid, Moment moment, Paging paging) {
        var list = "facilities" + query + grid + moment;
        var after = paging.after(cursors, list);
        var conditions = search.conditions(query, moment);
        var wanted = """
            (select %s as cell, d.id, d.place, d.document -> 'name' as name from %s d where %s) d""".formatted(grid.cell(), Facilities.TABLE.at(moment), conditions);
        var rows = conditions
                .bind(query(wanted, after, moment))
                .setTupleTransformer((row, names) -> Cell.of(row, query.crs().asked()))
                .setMaxResults(paging.rows())
                .getResultList();
        var page = paging.page(
                rows,
                last -> cursors.write(list, List.of(Long.toString(last.number()))),
                () -> count(wanted, conditions, moment));
        return new Page<>(page.items().stream().map(Cell::cluster).toList(), page.nextCursor(), page.total());
    }

    private NativeQuery<Object[]> query(String wanted, @Nullable String after, Moment moment) {
        var query =
                states.at(moment, """
            select d.cell as cell, count(*) as count, avg(d.place[0]) as east, avg(d.place[1]) as north,
                   min(d.place[0]) as "left", min(d.place[1]) as bottom, max(d.place[0]) as "right",
                   max(d.place[1]) as top,
                   case when count(*) = 1 then min(cast(d.id as text)) end as id,
                   case when count(*) = 1 then min(d.name ->> 'zh') end as zh,
                   case when count(*) = 1 then min(d.name ->> 'en') end as en
            from %s where %s group by d.cell order by d.cell""".formatted(wanted, after == null ? "true" : "d.cell > cast(:after as bigint)"));
        if (after != null) {
            query.setParameter("after", after);
        }
        query.addScalar("cell", Long.class).addScalar("count", Long.class);
        List.of("east", "north", "left", "bottom", "right", "top")
                .forEach(column -> query.addScalar(column, Double.class));
        return query.addScalar("id", String.class).addScalar("zh", String.class).addScalar("en", String.class);
    }

    private long count(String wanted, Conditions conditions, Moment moment) {
        var query = states.at(moment, "select count(distinct d.cell) as count from " + wanted)
                .addScalar("count", Long.class);
        return (Long) conditions.bind(query).getSingleResult()[0];
    }

    /** A cluster and the number of its cell. */
    private record Cell(long number, FacilityCluster cluster) {
        static Cell of(Object[] row, Datum datum) {
            var southWest = position(row, 4).in(datum);
            var northEast = position(row, 6).in(datum);
            var id = (@Nullable String) row[8];
            return new Cell(
                    (Long) row[0],
                    new FacilityCluster(
                            (Long) row[1],
                            position(row, 2).in(datum),
                            List.of(
                                    southWest.longitude(),
                                    southWest.latitude(),
                                    northEast.longitude(),
                                    northEast.latitude()),
                            id == null ? null : UUID.fromString(id),
                            id == null ? null : Text.of((String) row[9], (String) row[10])));
        }

        private static Position position(Object[] row, int at) {
            return new Position((Double) row[at], (Double) row[at + 1], Datum.WGS84);
        }
    }
}
