package org.kangyu.facilities.facility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files of facilities that are made page by page while they are read. */
@ApplicationScoped
class FacilityFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // or spreadsheets take UTF-8 for something else

    private final FacilityExport export;
    private final ObjectMapper json;

    FacilityFile(FacilityExport export, ObjectMapper json) {
        this.export = export;
        this.json = json;
    }

    /** A table with the columns of imports, titled in the language. */
    InputStream table(Iterator<List<FacilityView>> pages, Locale language) {
        var titles = FacilityColumns.titles(language);
        var head = bytes(BYTE_ORDER_MARK + csv(List.of(titles)));
        return new SequenceInputStream(
                head,
                pieces(
                        pages,
                        page -> csv(export.rows(page).stream()
                                .map(FacilityRow::harmlessCells)
                                .toList())));
    }

    /** One JSON object in each line. */
    InputStream lines(Iterator<List<FacilityView>> pages) {
        return pieces(pages, page -> page.stream().map(this::line).collect(Collectors.joining()));
    }

    /** A GeoJSON collection (RFC 7946) with a feature in each line; positions are in WGS 84 already. */
    @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
    InputStream features(Iterator<List<FacilityView>> pages) {
        var isFirst = new AtomicBoolean(true);
        var features = pieces(
                pages,
                page -> page.stream()
                        .map(facility -> (isFirst.getAndSet(false) ? "" : ",\n") + text(feature(facility)))
                        .collect(Collectors.joining()));
        var parts = List.of(bytes("{\"type\": \"FeatureCollection\", \"features\": [\n"), features, bytes("]}\n"));
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

    private static String csv(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
    private static <T> InputStream pieces(Iterator<T> pages, Function<T, String> text) {
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pages.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return bytes(text.apply(pages.next()));
            }
        });
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
