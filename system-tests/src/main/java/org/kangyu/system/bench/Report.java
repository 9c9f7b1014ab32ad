package org.kangyu.system.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of one benchmark, with what a reader must know to judge it. */
public record Report(String name, List<Figure> figures, List<String> notes) {

    private static final String LINE = "%-40s %14s %14s %9s %14s %5s";

    public Report {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** Beside the table, so that runs can be compared. */
    public void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var json = mapper.createObjectNode()
                .put("name", name)
                .put("at", Instant.now().toString());
        json.set("figures", mapper.valueToTree(figures));
        json.set("notes", mapper.valueToTree(notes));
        mapper.writeValue(directory.resolve(name + ".json").toFile(), json);
    }

    @Override
    public String toString() {
        var head = LINE.formatted("what", "figure", "limit", "ratio", "goal", "met");
        var lines = figures.stream().map(Report::line).collect(Collectors.joining("\n"));
        return "%s%n%s%n%s%n%s".formatted(name, head, lines, String.join("\n", notes));
    }

    private static String line(Figure figure) {
        var goal = figure.goal();
        var met = figure.isMet();
        return LINE.formatted(
                figure.what(),
                number(figure.figure(), figure.unit()),
                number(figure.limit(), figure.unit()),
                number(figure.ratio(), "×"),
                goal == null ? "" : goal.sign() + " " + number(goal.value(), figure.unit()),
                met == null ? "" : met ? "yes" : "no");
    }

    private static String number(@Nullable Double value, String unit) {
        if (value == null) {
            return "";
        }
        return String.format(Locale.ROOT, value < 100 ? "%,.1f %s" : "%,.0f %s", value, unit);
    }
}
