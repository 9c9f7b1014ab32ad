package org.kangyu.kit.changes;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Limit;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/**
 * The changes of one lane in the order the relay gave them; complete, and nothing ever appears behind a cursor.
 * Resources that offer a wait run on virtual threads.
 */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class Changes {

    private static final Duration LOOK = Duration.ofMillis(100); // how late somebody who waits hears of a change
    private static final Text RESTORED = Text.of(
            "数据库已恢复到较早的状态，请不带游标从头读取",
            "The database was restored to an earlier state: read again from the beginning, without a cursor");

    private final ChangeTable table;
    private final LastPositions last;
    private final Cursors cursors;

    Changes(DataSource database, Cursors cursors) {
        this.table = new ChangeTable(database);
        this.last = new LastPositions(table, LOOK);
        this.cursors = cursors;
    }

    /**
     * The changes after the cursor (from the first one without). With {@code wait} (ISO 8601, at most PT30S; the short
     * form {@code 30s} too) an empty answer is held back until something changes. The page always has a next cursor.
     */
    public Page<Change> after(String lane, @Nullable String cursor, @Nullable Integer limit, @Nullable String wait) {
        var most = Limit.of(limit);
        var patience = Wait.of(wait);
        try {
            var from = start(lane, cursor);
            last.awaitBeyond(lane, from.position(), patience);
            return page(lane, from, table.after(lane, from.position(), most));
        } catch (SQLException e) {
            throw new IllegalStateException("The changes of " + lane + " cannot be read", e);
        }
    }

    /** A position of a restored database may stand for another change than the one the reader has seen. */
    private Place start(String lane, @Nullable String cursor) throws SQLException {
        var place = cursor == null ? Place.BEGINNING : Place.of(cursors.read(list(lane), cursor));
        if (!place.equals(Place.BEGINNING) && !table.has(lane, place)) {
            throw new ProblemException(ProblemType.GONE, RESTORED);
        }
        return place;
    }

    private Page<Change> page(String lane, Place from, List<ChangeTable.Row> rows) {
        var next = rows.isEmpty() ? from : rows.getLast().place();
        var changes = rows.stream().map(ChangeTable.Row::change).toList();
        return new Page<>(changes, cursors.write(list(lane), next.words()), null);
    }

    private static String list(String lane) {
        return "changes of " + lane;
    }
}
