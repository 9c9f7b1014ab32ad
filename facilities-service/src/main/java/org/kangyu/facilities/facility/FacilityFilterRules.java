package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kangyu.facilities.code.Categories;
import org.kangyu.facilities.code.ClassSets;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** Refuses a filter that can find nothing because of how it is written. */
@ApplicationScoped
class FacilityFilterRules {

    private static final Pattern IDENTIFIER_FORM = Pattern.compile("[^|]+\\|.+");
    private static final Text IDENTIFIER = Text.of("标识应写作 scheme|value", "Write an identifier as scheme|value");

    private final Categories categories;
    private final ClassSets classSets;
    private final CodeLists lists;
    private final Memberships memberships;

    FacilityFilterRules(Categories categories, ClassSets classSets, CodeLists lists, Memberships memberships) {
        this.categories = categories;
        this.classSets = classSets;
        this.lists = lists;
        this.memberships = memberships;
    }

    void require(FacilityQuery query, List<Violation> more) {
        var filter = query.filter();
        Violations.refuse(Stream.of(
                        wrong(filter.category(), code -> Known.check("category", code, categories.codes())),
                        wrong(filter.facilityClass(), code -> Known.check("class", code, categories.classes())),
                        wrong(filter.classSet(), code -> classSets.check("classSet", code)),
                        wrong(filter.status(), code -> Known.check("status", code, Status.TEXTS)),
                        wrong(filter.region(), code -> RegionCode.check("region", code)),
                        wrong(filter.identifier(), FacilityFilterRules::identifier),
                        query.crs().faults().stream(),
                        query.area().faults(query.crs()).stream(),
                        query.counts().faults(lists).stream(),
                        memberships.faults(query.membership()).stream(),
                        more.stream())
                .<Violation>flatMap(found -> found)
                .toList());
    }

    private static Stream<Violation> wrong(List<String> values, Function<String, Optional<Violation>> check) {
        return values.stream().flatMap(value -> check.apply(value).stream());
    }

    private static Optional<Violation> identifier(String text) {
        return IDENTIFIER_FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Violation("identifier", "malformed-identifier", IDENTIFIER));
    }
}
