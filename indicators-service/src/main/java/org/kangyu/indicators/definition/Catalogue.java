package org.kangyu.indicators.definition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kangyu.indicators.Database;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** The definitions as everybody else reads them, with their expressions compiled once. */
@ApplicationScoped
public class Catalogue {

    private static final Text UNKNOWN = Text.of("没有指标 %s", "There is no indicator %s");
    private static final String READ = "select code, version, cast(document as text) as document from indicator";

    /** The document is told apart by its text too: a dry run has versions that never come to be. */
    private record Kept(String code, long version, String document) {}

    private final Database database;
    private final Map<String, Map.Entry<Kept, DefinedIndicator>> compiled = new ConcurrentHashMap<>();

    Catalogue(Database database) {
        this.database = database;
    }

    /** All of them by code, as this transaction sees them. */
    public Map<String, DefinedIndicator> all() {
        var all = new TreeMap<String, DefinedIndicator>();
        load(READ).forEach(indicator -> all.put(indicator.code(), indicator));
        return all;
    }

    public DefinedIndicator get(String code) {
        return load(READ + " where code = ?", code).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(code)));
    }

    private List<DefinedIndicator> load(String sql, Object... parameters) {
        return database
                .list(
                        sql,
                        row -> new Kept(row.getString("code"), row.getLong("version"), row.getString("document")),
                        parameters)
                .stream()
                .map(this::compile)
                .toList();
    }

    private DefinedIndicator compile(Kept kept) {
        var known = compiled.get(kept.code());
        if (known != null && known.getKey().equals(kept)) {
            return known.getValue();
        }
        var document = Database.document(kept.document(), IndicatorDocument.class);
        var indicator = DefinedIndicator.of(kept.version(), document);
        compiled.put(kept.code(), Map.entry(kept, indicator));
        return indicator;
    }
}
