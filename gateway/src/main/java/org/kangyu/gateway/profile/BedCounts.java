package org.kangyu.gateway.profile;

import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.gateway.directory.Measure.Of;
import org.kangyu.gateway.directory.Tally;

/** The registered beds of a region's operating facilities. */
record BedCounts(
        @Schema(description = "Approved beds, counting each bed once")
        long approved,

        @Schema(description = "Actual beds, counting each bed once")
        long actual,

        @Schema(description = "Open beds, counting each bed once")
        long open,

        @Schema(description = "Beds by kind; kinds overlap, so they do not add up")
        List<OfKind> byKind) {

    /** The beds of one kind. */
    record OfKind(String kind, long approved, long actual, long open) {}

    static BedCounts of(Tally total) {
        var kinds = new TreeSet<String>();
        for (var of : List.of(Of.BEDS_APPROVED, Of.BEDS_ACTUAL, Of.BEDS_OPEN)) {
            kinds.addAll(total.counts(of).keySet());
        }
        return new BedCounts(
                total.beds(Of.BEDS_APPROVED),
                total.beds(Of.BEDS_ACTUAL),
                total.beds(Of.BEDS_OPEN),
                kinds.stream()
                        .map(kind -> new OfKind(
                                kind,
                                total.count(Of.BEDS_APPROVED, kind),
                                total.count(Of.BEDS_ACTUAL, kind),
                                total.count(Of.BEDS_OPEN, kind)))
                        .toList());
    }
}
