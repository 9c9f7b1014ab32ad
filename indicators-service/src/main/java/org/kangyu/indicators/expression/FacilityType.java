package org.kangyu.indicators.expression;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declared type of a facility document, so that a field that is not there is found before anything is counted. */
final class FacilityType implements CelTypeProvider {

    private static final StructType CODED = struct("Coded", Map.of("scheme", STRING, "code", STRING));
    private static final StructType TEXT = struct("Text", Map.of("zh", STRING, "en", STRING));
    private static final StructType DEPARTMENT = struct(
            "Department",
            Map.of("scheme", STRING, "code", STRING, "standardised", BOOL, "separate", BOOL, "since", STRING));
    private static final StructType BEDS = struct(
            "Beds",
            Map.of("kind", STRING, "approved", DOUBLE, "actual", DOUBLE, "open", DOUBLE, "convertible", DOUBLE));
    private static final StructType STAFF =
            struct("Staff", Map.of("category", STRING, "count", DOUBLE, "employment", STRING));
    private static final StructType ASSET = struct("Asset", Map.of("kind", STRING, "count", DOUBLE));
    private static final StructType DESIGNATION =
            struct("Designation", Map.of("code", STRING, "decidedBy", STRING, "since", STRING, "until", STRING));
    private static final StructType SERVED_REGION =
            struct("ServedRegion", Map.of("regionCode", STRING, "mode", STRING));
    private static final StructType OPENING_HOURS = struct(
            "OpeningHours",
            Map.of("service", STRING, "days", ListType.create(STRING), "opens", STRING, "closes", STRING));
    private static final StructType WORKS = struct("Works", Map.of("kind", STRING, "completedOn", STRING));
    private static final StructType OTHER_NAME =
            struct("OtherName", Map.of("kind", STRING, "name", TEXT, "category", CODED));
    private static final StructType IDENTIFIER = struct("Identifier", Map.of("scheme", STRING, "value", STRING));
    static final StructType FACILITY = struct("Facility", fields());

    private static final List<StructType> ALL = List.of(
            CODED,
            TEXT,
            DEPARTMENT,
            BEDS,
            STAFF,
            ASSET,
            DESIGNATION,
            SERVED_REGION,
            OPENING_HOURS,
            WORKS,
            OTHER_NAME,
            IDENTIFIER,
            FACILITY);

    /** Every field of every part, for somebody who has misspelt one. */
    static List<String> fieldNames() {
        return ALL.stream()
                .flatMap(type -> type.fieldNames().stream())
                .distinct()
                .toList();
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(ALL);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return types().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static Map<String, CelType> fields() {
        var fields = new LinkedHashMap<String, CelType>();
        List.of(
                        "class",
                        "ownership",
                        "managementClass",
                        "medicineType",
                        "grade",
                        "adminLevel",
                        "sector",
                        "legalBody",
                        "premisesOwnership",
                        "parentId",
                        "partKind",
                        "regionCode")
                .forEach(name -> fields.put(name, STRING));
        List.of("status", "statusSince", "openedOn", "closedOn", "validFrom").forEach(name -> fields.put(name, STRING));
        fields.put("level", INT);
        List.of("telemedicine", "medicalInsurance", "liabilityInsurance", "synthetic")
                .forEach(name -> fields.put(name, BOOL));
        fields.put("name", TEXT);
        fields.put("category", CODED);
        fields.put("departments", ListType.create(DEPARTMENT));
        fields.put("identifiers", ListType.create(IDENTIFIER));
        fields.put("otherNames", ListType.create(OTHER_NAME));
        fields.put("designations", ListType.create(DESIGNATION));
        fields.put("coverageArea", ListType.create(SERVED_REGION));
        fields.put("openingHours", ListType.create(OPENING_HOURS));
        fields.put("works", ListType.create(WORKS));
        fields.put("platforms", ListType.create(STRING));
        fields.put("vehicles", ListType.create(ASSET));
        fields.put("equipment", ListType.create(ASSET));
        fields.put("services", ListType.create(STRING));
        fields.put("beds", ListType.create(BEDS));
        fields.put("staff", ListType.create(STAFF));
        return fields;
    }

    private static StructType struct(String name, Map<String, CelType> fields) {
        var types = ImmutableMap.copyOf(fields);
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }
}
