package org.kangyu.gateway.profile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.directory.Measure.Of;
import org.kangyu.gateway.directory.RegionEntry;
import org.kangyu.gateway.directory.RegionName;
import org.kangyu.gateway.directory.Tally;
import org.kangyu.kit.text.Text;

/** What a region and everything below it has, in the tree of today. */
@Schema(description = "What a region and everything below it has, in the tree of today", examples = Examples.ANSWERED)
record ProfileView(
        String code,
        String shortCode,
        Text name,
        String level,
        @Nullable String kind,

        @Schema(description = "From the province down to this region")
        List<RegionName> path,

        FacilityCounts facilities,
        BedCounts beds,

        @Schema(description = "Head-counts of operating facilities")
        List<StaffCount> staff,

        @Schema(description = "By programme, the highest level first")
        List<AccreditationCount> accreditations,

        @Schema(description = "The latest figures of the region itself, by indicator")
        List<IndicatorFigure> indicators,

        @Schema(description = "How the targets of the region itself stand, by plan")
        List<TargetState> targets,

        List<Child> children,

        @Schema(
                description = "By level: the open regions below, and those of them without any operating "
                        + "primary-care facility in or below them")
        List<Completeness> completeness,

        @Schema(description = "When the newest change that these figures know of was recorded") @Nullable
        Instant asOf) {

    /** A head-count of a region. */
    record StaffCount(String category, long count) {
        static List<StaffCount> of(Tally total) {
            return total.counts(Of.STAFF).entrySet().stream()
                    .map(count -> new StaffCount(count.getKey(), count.getValue()))
                    .toList();
        }
    }

    /** A region directly below, with its operating facilities and their open beds. */
    record Child(String code, Text name, String level, long facilities, long openBeds) {
        static Child of(RegionEntry region, Tally total) {
            return new Child(
                    region.code(),
                    region.name(),
                    region.level(),
                    total.count(Of.STATUS, FacilityEntry.OPERATING),
                    total.beds(Of.BEDS_OPEN));
        }
    }

    /** How many regions of a level there are below, and how many of them lack primary care. */
    record Completeness(String level, long regions, long withoutPrimaryCare) {
        static List<Completeness> of(Tally total) {
            return Stream.of("prefecture", "county", "township", "village")
                    .map(level -> new Completeness(
                            level,
                            total.count(Of.OPEN_REGIONS, level),
                            total.count(Of.OPEN_REGIONS_WITHOUT_PRIMARY_CARE, level)))
                    .filter(completeness -> completeness.regions() > 0)
                    .toList();
        }
    }
}
