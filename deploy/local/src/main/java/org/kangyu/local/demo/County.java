package org.kangyu.local.demo;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the demo knows of a county beside its code: seat, middle and about how many people live there. */
record County(String code, String seatTownship, Position seat, Position middle, int people) {

    static Map<String, County> byCode() {
        return Csv.read("county-seats.csv").stream()
                .map(County::of)
                .collect(Collectors.toMap(County::code, Function.identity()));
    }

    private static County of(Map<String, String> row) {
        return new County(
                row.getOrDefault("county", ""),
                row.getOrDefault("township", ""),
                position(row, "longitude", "latitude"),
                position(row, "middleLongitude", "middleLatitude"),
                Integer.parseInt(row.getOrDefault("people", "")));
    }

    private static Position position(Map<String, String> row, String longitude, String latitude) {
        return new Position(
                Double.parseDouble(row.getOrDefault(longitude, "")),
                Double.parseDouble(row.getOrDefault(latitude, "")));
    }
}
