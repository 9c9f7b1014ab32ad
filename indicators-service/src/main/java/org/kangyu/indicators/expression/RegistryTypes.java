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
import java.util.Set;
import org.kangyu.indicators.UnitKind;

/**
 * The declared types of what the registry tells of, so that a field that is not there is found before anything is
 * counted. Of another unit than the one that is looked at only an outline is seen.
 */
public final class RegistryTypes implements CelTypeProvider {

    private static final StructType CODED = struct("Coded", Map.of("scheme", STRING, "code", STRING));
    private static final StructType TEXT = struct("Text", Map.of("zh", STRING, "en", STRING));
    private static final Map<String, CelType> REGION_OUTLINE =
            Map.of("level", STRING, "kind", STRING, "urbanRural", STRING, "neighbours", ListType.create(STRING));
    private static final Map<String, CelType> PARTY_OUTLINE = partyOutline();
    static final StructType REGION =
            struct("Region", with(REGION_OUTLINE, Map.of("code", STRING, "kindSince", STRING)));
    private static final StructType PARTY = struct("Party", PARTY_OUTLINE);
    private static final StructType EXTERNAL =
            struct("External", Map.of("name", TEXT, "regionCode", STRING, "level", INT));
    private static final StructType MEMBER = struct(
            "Member",
            Map.of(
                    "role",
                    STRING,
                    "since",
                    STRING,
                    "until",
                    STRING,
                    "onSite",
                    BOOL,
                    "facility",
                    PARTY,
                    "region",
                    REGION,
                    "external",
                    EXTERNAL));
    private static final StructType AGREEMENT = struct(
            "Agreement",
            Map.of(
                    "number",
                    STRING,
                    "signedOn",
                    STRING,
                    "validFrom",
                    STRING,
                    "validTo",
                    STRING,
                    "parties",
                    ListType.create(TEXT)));
    static final StructType RELATION = struct("Relation", relationFields());
    private static final StructType PARTICIPATION =
            struct("Participation", Map.of("role", STRING, "onSite", BOOL, "relation", RELATION));
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
    private static final StructType SERVED_REGION = struct(
            "ServedRegion", Map.of("regionCode", STRING, "mode", STRING, "population", DOUBLE, "region", REGION));
    private static final StructType OPENING_HOURS = struct(
            "OpeningHours",
            Map.of(
                    "service",
                    STRING,
                    "days",
                    ListType.create(STRING),
                    "opens",
                    STRING,
                    "closes",
                    STRING,
                    "hours",
                    DOUBLE));
    private static final StructType WORKS = struct("Works", Map.of("kind", STRING, "completedOn", STRING));
    private static final StructType OTHER_NAME =
            struct("OtherName", Map.of("kind", STRING, "name", TEXT, "category", CODED));
    private static final StructType IDENTIFIER = struct("Identifier", Map.of("scheme", STRING, "value", STRING));
    static final StructType FACILITY = struct("Facility", facilityFields());

    private static final List<StructType> ALL = List.of(
            CODED,
            TEXT,
            REGION,
            PARTY,
            EXTERNAL,
            MEMBER,
            AGREEMENT,
            RELATION,
            PARTICIPATION,
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

    /** What is declared of a kind. */
    static StructType of(UnitKind kind) {
        return switch (kind) {
            case FACILITY -> FACILITY;
            case RELATION -> RELATION;
            case REGION -> REGION;
        };
    }

    /** The fields of its document that expressions about others can see. */
    public static Set<String> outline(UnitKind kind) {
        return switch (kind) {
            case FACILITY -> PARTY_OUTLINE.keySet();
            case REGION -> REGION_OUTLINE.keySet();
            case RELATION -> Set.of();
        };
    }

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

    private static Map<String, CelType> partyOutline() {
        var fields = new LinkedHashMap<String, CelType>();
        List.of(
                        "id",
                        "class",
                        "ownership",
                        "managementClass",
                        "medicineType",
                        "grade",
                        "adminLevel",
                        "sector",
                        "regionCode",
                        "status")
                .forEach(name -> fields.put(name, STRING));
        fields.put("level", INT);
        fields.put("telemedicine", BOOL);
        fields.put("name", TEXT);
        fields.put("category", CODED);
        return fields;
    }

    private static Map<String, CelType> relationFields() {
        var fields = new LinkedHashMap<String, CelType>();
        List.of("id", "type", "regionCode", "specialty", "since", "until").forEach(name -> fields.put(name, STRING));
        List.of("managementCommittee", "platform", "mutualRecognition", "synthetic")
                .forEach(name -> fields.put(name, BOOL));
        fields.put("name", TEXT);
        fields.put("agreement", AGREEMENT);
        fields.put("unifiedAreas", ListType.create(STRING));
        fields.put("members", ListType.create(MEMBER));
        return fields;
    }

    private static Map<String, CelType> facilityFields() {
        var fields = new LinkedHashMap<>(PARTY_OUTLINE);
        List.of(
                        "legalBody",
                        "premisesOwnership",
                        "parentId",
                        "partKind",
                        "statusSince",
                        "openedOn",
                        "closedOn",
                        "validFrom")
                .forEach(name -> fields.put(name, STRING));
        List.of("medicalInsurance", "liabilityInsurance", "synthetic").forEach(name -> fields.put(name, BOOL));
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
        fields.put("regions", ListType.create(REGION));
        fields.put("relations", ListType.create(PARTICIPATION));
        return fields;
    }

    private static Map<String, CelType> with(Map<String, CelType> fields, Map<String, CelType> others) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(others);
        return all;
    }

    private static StructType struct(String name, Map<String, CelType> fields) {
        var types = ImmutableMap.copyOf(fields);
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }
}
