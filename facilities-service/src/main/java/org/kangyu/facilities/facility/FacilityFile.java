package org.kangyu.facilities.facility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.kangyu.facilities.file.CsvText;
import org.kangyu.facilities.file.Pieces;

/** Files of facilities that are made page by page while they are read. */
@ApplicationScoped
class FacilityFile {

    private final FacilityExport export;
    private final ObjectMapper json;

    FacilityFile(FacilityExport export, ObjectMapper json) {
        this.export = export;
        this.json = json;
    }

    /** A table with the columns of imports, titled in the language. */
    InputStream table(Iterator<List<FacilityView>> pages, Locale language) {
        return CsvText.table(
                FacilityColumns.titles(language),
                pages,
                page -> export.rows(page).stream().map(FacilityRow::cells).toList());
    }

    /** One JSON object in each line. */
    InputStream lines(Iterator<List<FacilityView>> pages) {
        return Pieces.of(pages, page -> page.stream().map(this::line).collect(Collectors.joining()));
    }

    /** A GeoJSON collection (RFC 7946) with a feature in each line; positions are in WGS 84 already. */
    @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
    InputStream features(Iterator<List<FacilityView>> pages) {
        var isFirst = new AtomicBoolean(true);
        var features = Pieces.of(
                pages,
                page -> page.stream()
                        .map(facility -> (isFirst.getAndSet(false) ? "" : ",\n") + text(feature(facility)))
                        .collect(Collectors.joining()));
        var parts =
                List.of(Pieces.of("{\"type\": \"FeatureCollection\", \"features\": [\n"), features, Pieces.of("]}\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private ObjectNode feature(FacilityView facility) {
        var feature = json.createObjectNode()
                .put("type", "Feature")
                .put("id", facility.id().toString());
        var position = facility.document().position();
        if (position == null) {
            feature.putNull("geometry");
        } else {
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(position.longitude())
                    .add(position.latitude());
        }
        var properties = json.<ObjectNode>valueToTree(facility);
        properties.remove(List.of("id", "position"));
        feature.set("properties", properties);
        return feature;
    }

    private String line(FacilityView facility) {
        return text(facility) + "\n";
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
