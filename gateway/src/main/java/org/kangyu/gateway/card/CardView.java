package org.kangyu.gateway.card;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.accreditation.Accreditations;
import org.kangyu.gateway.directory.BedKind;
import org.kangyu.gateway.directory.Beds;
import org.kangyu.gateway.directory.Code;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.directory.FacilityEntry.Staff;
import org.kangyu.gateway.directory.Position;
import org.kangyu.gateway.directory.RegionName;
import org.kangyu.gateway.relation.Relations;
import org.kangyu.kit.text.Text;

/** A facility in short, with the names that an app would otherwise have to ask for. */
@Schema(
        description = "A facility in short, with the regions it lies in and what it is accredited for",
        examples = Examples.ANSWERED)
record CardView(
        String id,
        long version,
        Text name,
        @Nullable Text shortName,

        @JsonProperty("class") @Nullable String facilityClass,

        Code category,
        @Nullable Text categoryName,
        @Nullable Integer level,
        @Nullable String grade,
        @Nullable String ownership,
        String status,
        @Nullable String address,
        @Nullable Position position,

        @Schema(description = "From the province down to the region it lies in")
        List<RegionName> region,

        @Schema(description = "Registered open beds, counting each bed once")
        int openBeds,

        @Schema(description = "Registered beds by kind; kinds overlap, so they do not add up to openBeds")
        List<Beds> beds,

        List<Staff> staff,
        List<Code> departments,
        List<String> services,

        @Schema(description = "By programme, the highest level first")
        List<CardAccreditation> accreditations,

        @Schema(description = "Those it takes part in today, by type")
        List<CardRelation> relations,

        @Nullable Parent parent,
        Instant recordedAt) {

    /** The facility that this one is a part of; without a name while that is not known. */
    record Parent(String id, @Nullable Text name) {}

    static CardView of(
            FacilityEntry facility,
            Directory directory,
            Accreditations accreditations,
            Relations relations,
            LocalDate today) {
        return new CardView(
                facility.id(),
                facility.version(),
                facility.name(),
                facility.shortName().orElse(null),
                facility.facilityClass(),
                facility.category(),
                facility.categoryName(),
                facility.level(),
                facility.grade(),
                facility.ownership(),
                facility.status(),
                facility.address(),
                facility.position(),
                RegionName.of(directory.path(facility.regionCode())),
                facility.openBeds(BedKind.added()),
                facility.beds(),
                facility.staff(),
                facility.departments(),
                facility.services(),
                CardAccreditation.of(facility.id(), accreditations),
                CardRelation.of(facility.id(), today, relations, directory),
                parent(facility, directory),
                facility.recordedAt());
    }

    private static @Nullable Parent parent(FacilityEntry facility, Directory directory) {
        var id = facility.parentId();
        return id == null
                ? null
                : new Parent(
                        id,
                        directory
                                .facility(id)
                                .map(parent -> parent.entry().name())
                                .orElse(null));
    }
}
