package org.kangyu.facilities.facility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What longitude and latitude are measured against; in China the last two are up to 700 m off the first two. */
enum Datum {
    @JsonProperty("wgs84")
    WGS84,
    @JsonProperty("cgcs2000")
    CGCS2000,
    @JsonProperty("gcj02")
    GCJ02,
    @JsonProperty("bd09")
    BD09
}
