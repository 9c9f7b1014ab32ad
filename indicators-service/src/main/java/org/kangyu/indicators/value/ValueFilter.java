package org.kangyu.indicators.value;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Period;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.problem.ProblemException;

/** Which figures of an indicator a list shows: values of one field are alternatives, fields narrow each other. */
record ValueFilter(
        @Parameter(description = "The figures of these regions; each is for all that lies in the region") @RestQuery
        List<String> region,

        @Parameter(description = "The figures of the regions directly below these") @RestQuery
        List<String> parent,

        @Parameter(description = "Such as 2025, 2025-Q3 or 2025-07") @RestQuery
        List<String> period) {

    ValueFilter {
        region = region.stream().map(RegionCode::full).toList();
        parent = parent.stream().map(RegionCode::full).toList();
    }

    void refuseMalformed() {
        var wrong = period.stream()
                .flatMap(code -> Period.check("period", code).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    boolean namesCells() {
        return !region.isEmpty() && !period.isEmpty() && parent.isEmpty();
    }

    /** The cells that it names one by one. */
    NavigableSet<Cell> cells(String indicator) {
        return region.stream()
                .flatMap(code -> period.stream().map(time -> new Cell(indicator, code, time)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
