package org.kangyu.gateway.availability;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.directory.Position;
import org.kangyu.kit.text.Text;

/** Who near the place can take a patient, nearest first, and why nearer ones were left out. */
@Schema(
        description = "Who near the place can take a patient, nearest first, and why nearer ones were left out",
        examples = Examples.ANSWERED)
record AvailabilityView(
        Asked asked,
        List<Item> items,

        @Schema(
                description =
                        "What was asked for and has such beds, but can take nobody: nearer than the last item, or in"
                                + " reach if there is no item; at most 20")
        List<Skipped> skippedNearer,

        @Schema(description = "registered-beds: what the facilities are set up for, not what is free at this moment")
        String basis,

        @Schema(description = "When the newest change that this answer knows of was recorded") @Nullable
        Instant asOf) {

    static final String REGISTERED_BEDS = "registered-beds";

    /** The question as it was understood. */
    record Asked(
            List<Double> near,
            String crs,
            double withinMetres,
            @Nullable String region,
            @Nullable String bed,
            int free,
            List<String> level,
            @JsonProperty("class") List<String> classes,
            List<String> category,
            List<String> service,
            List<String> department,
            int limit) {
        static Asked of(AvailabilityQuery query) {
            var wanted = query.wanted();
            return new Asked(
                    List.of(query.near().longitude(), query.near().latitude()),
                    Position.WGS84,
                    query.within().metres(),
                    wanted.region(),
                    wanted.bed(),
                    wanted.free(),
                    wanted.levels(),
                    wanted.classes(),
                    wanted.categories(),
                    wanted.services(),
                    wanted.departments(),
                    query.limit());
        }
    }

    /** A facility that answers the question. */
    record Item(FacilityName facility, Position position, long distanceMetres, OpenBeds beds) {}

    /** A facility in a list. */
    record FacilityName(
            String id,
            Text name,
            @Nullable Integer level,
            @Nullable String grade,
            @JsonProperty("class") @Nullable String facilityClass) {
        static FacilityName of(FacilityEntry facility) {
            return new FacilityName(
                    facility.id(), facility.name(), facility.level(), facility.grade(), facility.facilityClass());
        }
    }

    /** Open beds of the kind asked for; of all kinds, each bed once, when no kind was asked for. */
    record OpenBeds(@Nullable String kind, int open) {}

    /** A facility that was left out. */
    record Skipped(
            FacilityName facility,
            long distanceMetres,

            @Schema(description = "not-operating, too-few-open-beds")
            List<String> because) {}

    static AvailabilityView of(AvailabilityQuery query, Ranking ranking, @Nullable Instant asOf) {
        return new AvailabilityView(
                Asked.of(query),
                ranking.found().stream()
                        .flatMap(candidate -> item(candidate, query.wanted()).stream())
                        .toList(),
                ranking.skippedNearer().stream()
                        .map(candidate -> new Skipped(
                                FacilityName.of(candidate.facility()),
                                Math.round(candidate.metres()),
                                query.wanted().because(candidate.facility())))
                        .toList(),
                REGISTERED_BEDS,
                asOf);
    }

    private static Optional<Item> item(Candidate candidate, Wanted wanted) {
        var facility = candidate.facility();
        return facility.place()
                .map(place -> new Item(
                        FacilityName.of(facility),
                        Position.in(place),
                        Math.round(candidate.metres()),
                        new OpenBeds(wanted.bed(), facility.openBeds(wanted.kinds()))));
    }
}
