package org.kangyu.gateway.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code facility.changed.v1}: only what its answers are made of. */
public record FacilityEntry(
        String id,
        long version,
        Instant recordedAt,
        Text name,
        List<OtherName> otherNames,
        @JsonProperty("class") @Nullable String facilityClass,
        Code category,
        @Nullable Text categoryName,
        @Nullable Integer level,
        @Nullable String grade,
        @Nullable String ownership,
        String status,
        @Nullable String parentId,
        String regionCode,
        @Nullable String address,
        @Nullable Position position,
        List<Code> departments,
        List<String> services,
        List<Beds> beds,
        List<Staff> staff) {

    public static final String OPERATING = "operating";

    private static final String SHORT_NAME = "short";

    public FacilityEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
        status = status.intern(); // few different ones, in every one of many entries
        regionCode = regionCode.intern();
        facilityClass = facilityClass == null ? null : facilityClass.intern();
        otherNames = copy(otherNames);
        departments = copy(departments);
        services = copy(services).stream().map(String::intern).toList();
        beds = copy(beds);
        staff = copy(staff);
    }

    /** A name that is not the official one. */
    public record OtherName(String kind, Text name) {}

    /** A head-count. */
    public record Staff(String category, int count) {
        public Staff {
            category = category.intern();
        }
    }

    public boolean isOperating() {
        return status.equals(OPERATING);
    }

    public Optional<Text> shortName() {
        return otherNames.stream()
                .filter(other -> other.kind().equals(SHORT_NAME))
                .map(OtherName::name)
                .findFirst();
    }

    /** Where it is in WGS 84, as far as that is known. */
    public Optional<Place> place() {
        return Optional.ofNullable(position).flatMap(Position::inWgs84);
    }

    /** Registered open beds of these kinds together. */
    public int openBeds(List<String> kinds) {
        int open = 0;
        for (var stock : beds) {
            if (kinds.contains(stock.kind())) {
                open += stock.open();
            }
        }
        return open;
    }

    public boolean hasBeds(List<String> kinds) {
        return beds.stream().anyMatch(stock -> kinds.contains(stock.kind()));
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list); // an event leaves empty lists out
    }
}
