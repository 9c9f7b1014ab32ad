package org.kangyu.kit.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
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
    private volatile CountDownLatch paused = new CountDownLatch(0);
    private volatile CountDownLatch goOn = new CountDownLatch(0);

    PlaceImporter(DataSource database) {
        this.database = database;
    }

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
    public void flush() {}

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
