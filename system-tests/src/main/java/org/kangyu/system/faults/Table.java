package org.kangyu.system.faults;

import java.util.List;
import java.util.stream.Collectors;

/** What came of each fault that was tried, for people. */
public record Table(long seed, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        var lines = rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
        var compared = rows.stream().map(row -> row.account().evidence()).toList();
        return """
                Faults, -Dkangyu.seed=%d
                %s
                %s
                Compared: %,d changes with %,d revisions of %,d facilities, %,d records on the topic and %,d cards.
                """.formatted(
                        seed,
                        Row.HEAD,
                        lines,
                        compared.stream().mapToInt(it -> it.writes().size()).sum(),
                        compared.stream().mapToInt(it -> it.revisions().size()).sum(),
                        compared.stream().mapToInt(it -> it.table().size()).sum(),
                        compared.stream().mapToInt(it -> it.topic().size()).sum(),
                        compared.stream().mapToInt(it -> it.cards().size()).sum());
    }
}
