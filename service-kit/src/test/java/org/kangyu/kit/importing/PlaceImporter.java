package org.kangyu.kit.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Imports something that has nothing but a code, a name and beds; the name {@code pause} stops until told to go on. */
@ApplicationScoped
class PlaceImporter implements Importer {

    private static final String MERGE = """
            insert into place values (?, ?, ?)
            on conflict (code) do update set name = excluded.name, beds = excluded.beds
            where (place.name, place.beds) is distinct from (excluded.name, excluded.beds)
            returning (xmax = 0) as created
            """;

    private final DataSource database;
    private final StrictJson json;
    private final List<Long> twins = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch paused = new CountDownLatch(0);
    private volatile CountDownLatch goOn = new CountDownLatch(0);

    PlaceImporter(DataSource database, StrictJson json) {
        this.database = database;
        this.json = json;
    }

    /** A place as a document; the name {@code twin} is worth a look. */
    record Place(
            @NotBlank String code,
            @Nullable @Valid Text name,
            @Nullable @Min(0) Integer beds) {}

    /** What is said beside it. */
    record Beside(@Nullable Long version) {}

    void pauseOnce() {
        goOn = new CountDownLatch(1);
        paused = new CountDownLatch(1);
    }

    void awaitPause() throws InterruptedException {
        paused.await();
    }

    void goOn() {
        goOn.countDown();
    }

    @Override
    public String collection() {
        return "places";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("code", "/code", Text.of("代码", "Code"), true, "P1"),
                new ImportColumn("name", "/name/zh", Text.of("名称", "Name"), false, "某地"),
                new ImportColumn("beds", "/beds", Text.of("床位", "Beds"), false, "12"));
    }

    @Override
    public ImportOutcome apply(ImportRow row, ImportCaller caller) {
        var code = row.text("code").orElse("");
        var name = row.text("name").orElse("");
        int beds = row.integer("beds").orElse(0);
        if (beds < 0) {
            row.refuse(new Violation("/beds", "negative", Text.of("不能为负", "Not negative")));
        }
        if (code.isEmpty()) {
            row.refuse(new Violation("/code", "missing", Text.of("缺少代码", "A code is needed")));
        }
        if (!row.violations().isEmpty()) {
            throw ProblemException.invalid(row.violations());
        }
        pauseIf(name);
        return merge(code, name, beds);
    }

    @Override
    public ImportOutcome apply(ImportDocument document, ImportCaller caller) {
        var place = json.read(document.sent(), Beside.class, Set.of("recordedAt"), Place.class)
                .document();
        var name = place.name() == null ? "" : place.name().zh();
        pauseIf(name);
        if (name.equals("twin")) {
            twins.add(document.line());
        }
        return merge(place.code(), name, place.beds() == null ? 0 : place.beds());
    }

    @Override
    public void flush() {}

    @Override
    public void review(Warnings warnings) {
        twins.forEach(line -> warnings.add(
                line, new Violation("name", "twin", Text.of("与另一处同名", "It is called like another one"), "P1")));
        twins.clear();
    }

    private void pauseIf(String name) {
        if (name.equals("pause")) {
            paused.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ImportOutcome merge(String code, String name, int beds) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MERGE)) {
            statement.setString(1, code);
            statement.setString(2, name);
            statement.setInt(3, beds);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return ImportOutcome.UNCHANGED;
                }
                return row.getBoolean("created") ? ImportOutcome.CREATED : ImportOutcome.UPDATED;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
