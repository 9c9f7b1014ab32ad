package org.kangyu.facilities.facility;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.problem.Violation;

/** Which numbers of beds, staff, vehicles and equipment are asked for: {@code beds.icu.open=ge:20}. */
record CountFilter(Map<String, List<String>> ranges) {

    static final String BEDS = "beds";
    static final String STAFF = "staff";
    static final String VEHICLES = "vehicles";
    static final String EQUIPMENT = "equipment";

    /** Those in the query of a request; read at once, as requests end before their files do. */
    static CountFilter in(UriInfo uri) {
        var ranges = new TreeMap<String, List<String>>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (Counted.of(name).isPresent()) {
                ranges.put(name, List.copyOf(values));
            }
        });
        return new CountFilter(ranges);
    }

    List<Violation> faults(CodeLists lists) {
        var found = new ArrayList<Violation>();
        ranges.forEach((name, texts) -> {
            var counted = Counted.of(name).orElseThrow();
            var known = counted.parameters(lists.the(counted.codeList()).codes().keySet().stream())
                    .toList();
            Known.check(name, name, known).ifPresent(found::add);
            texts.forEach(text -> CountRange.check(name, text).ifPresent(found::add));
        });
        return found;
    }

    /** A number that is not known is in no range. */
    void narrow(Conditions conditions) {
        int at = 0;
        for (var asked : ranges.entrySet()) {
            var alternatives = new StringJoiner(" or ", "(", ")");
            for (var text : asked.getValue()) {
                var range = CountRange.parse(text).orElseThrow();
                alternatives.add(
                        "cast(d.counts ->> :number%1$d as integer) between :least%1$d and :most%1$d".formatted(at));
                conditions
                        .with("number" + at, asked.getKey())
                        .with("least" + at, range.least())
                        .with("most" + at, range.most());
                at++;
            }
            conditions.and(alternatives.toString());
        }
    }
}
