package org.kangyu.specialties.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.Violations;

/** Which specialties a list shows: values of one field are alternatives, fields narrow each other. */
record SpecialtyFilter(
        @Parameter(description = "western, tcm, mongolian, ethnic, integrated or mch") @RestQuery
        List<String> family,

        @Parameter(description = "Code of the specialty of which they are a part") @RestQuery
        List<String> parent,

        @Parameter(description = "Part of the code or of a name") @RestQuery @Nullable
        String q) {

    void require(Set<String> families) {
        Violations.refuse(family.stream()
                .flatMap(code -> Known.check("family", code, families).stream())
                .toList());
    }

    boolean takes(Specialty specialty) {
        return (family.isEmpty() || family.contains(specialty.family()))
                && (parent.isEmpty() || (specialty.parent() != null && parent.contains(specialty.parent())))
                && (q == null || isNamed(specialty, q.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNamed(Specialty specialty, String part) {
        var name = specialty.name();
        return "%s %s %s"
                .formatted(specialty.code(), name.zh(), name.en())
                .toLowerCase(Locale.ROOT)
                .contains(part);
    }
}
