package org.kangyu.gateway.directory;

/** One thing that is counted for every region: what, and of which status, class, category, kind or level. */
public record Measure(Of of, String code) {

    /** Beds, staff, classes and categories count operating facilities only. */
    public enum Of {
        STATUS,
        CLASS,
        CATEGORY,
        BEDS_APPROVED,
        BEDS_ACTUAL,
        BEDS_OPEN,
        STAFF,
        ACCREDITATIONS_HELD,
        ACCREDITATIONS_IN_PREPARATION,
        ACCREDITATIONS_SUSPENDED,
        OPEN_REGIONS,
        OPEN_REGIONS_WITHOUT_PRIMARY_CARE
    }
}
