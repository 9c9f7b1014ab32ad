package org.kangyu.specialties.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.problem.Violations;

/** Which programmes a list shows: values of one field are alternatives, fields narrow each other. */
record ProgrammeFilter(
        @Parameter(description = "Those that award at national, provincial, city or county level") @RestQuery
        List<String> level,

        @Parameter(description = "Those whose awards a facility, department, consortium or region can hold") @RestQuery
        List<String> holder,

        @Parameter(description = "Those on these ladders, such as primary-care") @RestQuery
        List<String> ladder) {

    void require() {
        Violations.refuse(Stream.concat(
                        level.stream().flatMap(code -> Known.check("level", code, Level.TEXTS).stream()),
                        holder.stream().flatMap(code -> Known.check("holder", code, HolderKind.TEXTS).stream()))
                .toList());
    }

    Conditions conditions() {
        return new Conditions()
                .andAny(among("levels", "level"), "level", level)
                .andAny(among("holders", "holder"), "holder", holder)
                .andAny("d.document #>> '{ladder,code}' in (:ladder)", "ladder", ladder);
    }

    private static String among(String field, String parameter) {
        return "exists (select from jsonb_array_elements_text(d.document -> '%s') it where it in (:%s))"
                .formatted(field, parameter);
    }
}
