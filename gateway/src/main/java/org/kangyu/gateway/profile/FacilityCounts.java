package org.kangyu.gateway.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.directory.Measure.Of;
import org.kangyu.gateway.directory.Tally;
import org.kangyu.kit.text.Text;

/** The facilities of a region by status, and the operating ones by class and category. */
record FacilityCounts(
        long operating,
        long planned,
        long suspended,
        long closed,

        @Schema(description = "Operating facilities by class")
        List<OfClass> byClass,

        @Schema(description = "Operating facilities by category")
        List<OfCategory> byCategory) {

    /** Operating facilities of one class. */
    record OfClass(@JsonProperty("class") String facilityClass, long count) {}

    /** Operating facilities of one category, given as {@code scheme:code}. */
    record OfCategory(String category, @Nullable Text name, long count) {}

    static FacilityCounts of(Tally total, Directory directory) {
        return new FacilityCounts(
                total.count(Of.STATUS, FacilityEntry.OPERATING),
                total.count(Of.STATUS, "planned"),
                total.count(Of.STATUS, "suspended"),
                total.count(Of.STATUS, "closed"),
                total.counts(Of.CLASS).entrySet().stream()
                        .map(count -> new OfClass(count.getKey(), count.getValue()))
                        .toList(),
                total.counts(Of.CATEGORY).entrySet().stream()
                        .map(count -> new OfCategory(
                                count.getKey(),
                                directory.categoryName(count.getKey()).orElse(null),
                                count.getValue()))
                        .toList());
    }
}
