package org.kangyu.facilities.facility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A facility as a row of a file that can be imported again; the counterpart of {@link FacilityCells}. */
record FacilityRow(FacilityDocument document, Map<UUID, String> ownCodes) {

    /** One for each of the columns; an empty one where nothing is known. */
    List<String> cells() {
        return FacilityColumns.ALL.stream()
                .map(column -> value(column.name()))
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private @Nullable Object value(String column) {
        var position = document.position();
        var parent = document.parentId();
        return switch (column) {
            case "code" -> document.ownCode().orElse(null);
            case "nameZh" -> document.name().zh();
            case "nameEn" -> document.name().en();
            case "shortName" -> shortName();
            case "categoryScheme" -> document.category().scheme();
            case "category" -> document.category().code();
            case "ownership" -> document.ownership();
            case "managementClass" -> document.managementClass();
            case "medicineType" -> document.medicineType();
            case "level" -> document.level();
            case "grade" -> document.grade();
            case "adminLevel" -> document.adminLevel();
            case "regionCode" -> document.regionCode();
            case "parentCode" -> parent == null ? null : ownCodes.get(parent);
            case "partKind" -> document.partKind();
            case "sector" -> document.sector();
            case "legalBody" -> document.legalBody();
            case "premisesOwnership" -> document.premisesOwnership();
            case "address" -> document.address();
            case "longitude" -> position == null ? null : position.longitude();
            case "latitude" -> position == null ? null : position.latitude();
            case "datum" -> position == null ? null : position.datum().text();
            case "status" -> document.status().text();
            case "openedOn" -> document.openedOn();
            case "services" -> String.join(";", document.services());
            case "departments" -> join(document.departments(), it -> "%s:%s".formatted(it.scheme(), it.code()));
            case "beds" -> join(document.beds(), FacilityRow::beds);
            case "staff" -> join(document.staff(), FacilityRow::staff);
            case "vehicles" -> join(document.vehicles(), FacilityRow::assets);
            case "equipment" -> join(document.equipment(), FacilityRow::assets);
            case "designations" -> join(document.designations(), Designation::code);
            case "coverageArea" -> join(document.coverageArea(), FacilityRow::served);
            case "platforms" -> String.join(";", document.platforms());
            case "telemedicine" -> document.telemedicine();
            case "medicalInsurance" -> document.medicalInsurance();
            case "liabilityInsurance" -> document.liabilityInsurance();
            case "synthetic" -> document.synthetic();
            default -> throw new IllegalStateException("No value for the column " + column);
        };
    }

    private @Nullable String shortName() {
        return document.otherNames().stream()
                .filter(name -> name.kind().equals(OtherName.SHORT))
                .map(name -> name.name().zh())
                .findFirst()
                .orElse(null);
    }

    private static String beds(Beds beds) {
        var always =
                "%s=%s/%s/%s".formatted(beds.kind(), count(beds.approved()), count(beds.actual()), count(beds.open()));
        return beds.convertible() == null ? always : always + "/" + beds.convertible();
    }

    private static String staff(Staff staff) {
        var category =
                staff.employment() == null ? staff.category() : "%s@%s".formatted(staff.category(), staff.employment());
        return "%s=%d".formatted(category, staff.count());
    }

    private static String assets(Asset asset) {
        return "%s=%d".formatted(asset.kind(), asset.count());
    }

    private static String served(ServedRegion served) {
        var always = "%s=%s".formatted(served.regionCode(), served.mode());
        return served.population() == null ? always : always + "/" + served.population();
    }

    private static String count(@Nullable Integer known) {
        return known == null ? "" : known.toString();
    }

    private static <T> String join(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(";"));
    }
}
