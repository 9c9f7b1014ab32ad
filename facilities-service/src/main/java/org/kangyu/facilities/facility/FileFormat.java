package org.kangyu.facilities.facility;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an export is written in. */
enum FileFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    NDJSON("application/x-ndjson"),
    GEOJSON("application/geo+json");

    static final List<String> TEXTS =
            Stream.of(values()).map(FileFormat::extension).toList();

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static FileFormat of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
