package org.kangyu.facilities.facility;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What several facilities have together: beds, staff, vehicles and equipment added up, the rest once each. */
public final class Holdings {

    private final Collection<FacilityDocument> all;

    public Holdings(Collection<FacilityDocument> all) {
        this.all = List.copyOf(all);
    }

    /** The document with what all have together, except for the lists that it states itself. */
    public FacilityDocument in(FacilityDocument stating) {
        var fields = new HashMap<String, @Nullable Object>();
        put(fields, "beds", stating.beds(), sums(FacilityDocument::beds, Beds::kind, Beds::and));
        put(fields, "staff", stating.staff(), sums(FacilityDocument::staff, Staff::group, Staff::and));
        put(fields, "vehicles", stating.vehicles(), sums(FacilityDocument::vehicles, Asset::kind, Asset::and));
        put(fields, "equipment", stating.equipment(), sums(FacilityDocument::equipment, Asset::kind, Asset::and));
        put(
                fields,
                "departments",
                stating.departments(),
                sums(FacilityDocument::departments, Department::coded, (one, _) -> one));
        put(fields, "services", stating.services(), sums(FacilityDocument::services, code -> code, (one, _) -> one));
        return stating.but(fields);
    }

    /** What there is more or less of in the others than in these. */
    public List<Holding> differences(Holdings after) {
        var before = figures();
        var since = after.figures();
        return Stream.concat(before.keySet().stream(), since.keySet().stream())
                .distinct()
                .sorted()
                .map(figure -> holding(figure, before.getOrDefault(figure, 0), since.getOrDefault(figure, 0)))
                .filter(holding -> holding.before() != holding.after())
                .toList();
    }

    private static Holding holding(String figure, int before, int after) {
        var slash = figure.indexOf('/');
        return new Holding(figure.substring(0, slash), figure.substring(slash + 1), before, after);
    }

    /** Each count by its list and kind. */
    private Map<String, Integer> figures() {
        var figures = new HashMap<String, Integer>();
        for (var document : all) {
            document.beds().forEach(beds -> {
                add(figures, "beds/" + beds.kind() + ".approved", beds.approved());
                add(figures, "beds/" + beds.kind() + ".actual", beds.actual());
                add(figures, "beds/" + beds.kind() + ".open", beds.open());
            });
            document.staff().forEach(staff -> add(figures, "staff/" + staff.category(), staff.count()));
            document.vehicles().forEach(asset -> add(figures, "vehicles/" + asset.kind(), asset.count()));
            document.equipment().forEach(asset -> add(figures, "equipment/" + asset.kind(), asset.count()));
        }
        return figures;
    }

    private static void add(Map<String, Integer> figures, String figure, @Nullable Integer count) {
        if (count != null) {
            figures.merge(figure, count, Integer::sum);
        }
    }

    private static void put(Map<String, @Nullable Object> fields, String field, List<?> stated, List<?> together) {
        if (stated.isEmpty()) {
            fields.put(field, together);
        }
    }

    private <T> List<T> sums(
            Function<FacilityDocument, List<T>> list, Function<T, Object> kind, BinaryOperator<T> and) {
        var sums = new LinkedHashMap<Object, T>();
        all.stream().flatMap(each -> list.apply(each).stream()).forEach(one -> sums.merge(kind.apply(one), one, and));
        return List.copyOf(sums.values());
    }
}
