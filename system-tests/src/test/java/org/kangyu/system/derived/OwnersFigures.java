package org.kangyu.system.derived;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts in the tables of the facilities' owner, by its own rule for what a facility was on a day. */
record OwnersFigures(Connection owner) {

    private static final String OPERATING = """
            select document ->> 'regionCode' as region, (document #>> '{beds,0,actual}')::bigint as beds
            from (select distinct on (id) document from facility_revision
                  where valid_from <= cast(? as date)
                  order by id, valid_from desc, version desc) as latest
            where document ->> 'status' = 'operating'
            """;

    private record Place(String region, long beds) {}

    Set<Figure> on(LocalDate day, List<String> above) throws SQLException {
        var facilities = new HashMap<String, Long>();
        var beds = new HashMap<String, Long>();
        for (var place : operating(day)) {
            var regions = new ArrayList<>(above);
            regions.add(place.region);
            for (var region : regions) {
                facilities.merge(region, 1L, Long::sum);
                beds.merge(region, place.beds, Long::sum);
            }
        }
        var figures = new TreeSet<Figure>();
        facilities.forEach((region, count) -> figures.add(new Figure("facilities", region, day.getYear(), count)));
        beds.forEach((region, sum) -> figures.add(new Figure("beds", region, day.getYear(), sum)));
        return figures;
    }

    private List<Place> operating(LocalDate day) throws SQLException {
        var places = new ArrayList<Place>();
        try (var statement = owner.prepareStatement(OPERATING)) {
            statement.setObject(1, day);
            var rows = statement.executeQuery();
            while (rows.next()) {
                places.add(new Place(rows.getString("region"), rows.getLong("beds")));
            }
        }
        return places;
    }
}
