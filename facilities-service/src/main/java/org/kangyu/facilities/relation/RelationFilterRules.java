package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kangyu.facilities.code.ClassSets;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;

/** Refuses a filter that can find nothing because of how it is written. */
@ApplicationScoped
class RelationFilterRules {

    private final RelationTypes types;
    private final ClassSets classSets;

    RelationFilterRules(RelationTypes types, ClassSets classSets) {
        this.types = types;
        this.classSets = classSets;
    }

    void require(RelationFilter filter) {
        refuse(Stream.of(
                wrong("type", filter.type(), types.codes()),
                wrong("role", filter.role(), types.roles()),
                wrong("status", filter.status(), RelationStatus.TEXTS),
                wrong(filter.region())));
    }

    void require(Coverage.Question question) {
        refuse(Stream.of(
                wrong("type", List.of(question.type()), types.codes()),
                wrong("role", question.role(), types.roles()),
                classSets.check("classSet", question.classSet()).stream(),
                wrong(question.region())));
    }

    void requireRoles(List<String> roles) {
        refuse(Stream.of(wrong("role", roles, types.roles())));
    }

    private static void refuse(Stream<Stream<Violation>> found) {
        Violations.refuse(found.<Violation>flatMap(each -> each).toList());
    }

    private static Stream<Violation> wrong(String parameter, List<String> values, Collection<String> known) {
        return values.stream().flatMap(value -> Known.check(parameter, value, known).stream());
    }

    private static Stream<Violation> wrong(List<String> regions) {
        return regions.stream().flatMap(code -> RegionCode.check("region", code).stream());
    }
}
