package org.kangyu.kit.importing;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Jobs and what they say of lines, which quotes what was sent, as the account sees them that sent it; others see none. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class JobViews {

    private static final int REMARKS_AT_ONCE = 1_000;
    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);
    private static final Text UNKNOWN = Text.of("没有编号为 %s 的导入", "There is no import %s");

    private final Jobs jobs;
    private final Notes notes;
    private final Cursors cursors;
    private final Caller caller;

    JobViews(Jobs jobs, Notes notes, Cursors cursors, Caller caller) {
        this.jobs = jobs;
        this.notes = notes;
        this.cursors = cursors;
        this.caller = caller;
    }

    ImportJob get(String collection, UUID id, Locale language) throws SQLException {
        return view(find(collection, id), REMARKS_AT_ONCE, language);
    }

    ImportJob view(Job job, Locale language) throws SQLException {
        return view(job, REMARKS_AT_ONCE, language);
    }

    /** The newest first, without what they say of lines. */
    Page<ImportJob> list(String collection, @Nullable String cursor, int most, Locale language) throws SQLException {
        var list = "imports of " + collection;
        var position = cursor == null ? List.of(END.toString(), LAST.toString()) : cursors.read(list, cursor);
        var before = OffsetDateTime.parse(position.get(0));
        var found = jobs.newest(caller.name(), collection, before, UUID.fromString(position.get(1)), most + 1);
        var views = new ArrayList<ImportJob>();
        for (var job : found.subList(0, Math.min(most, found.size()))) {
            views.add(view(job, 0, language));
        }
        if (found.size() <= most) {
            return new Page<>(views, null, null);
        }
        var last = views.getLast();
        var next = List.of(last.createdAt().toString(), last.id().toString());
        return new Page<>(views, cursors.write(list, next), null);
    }

    Page<ImportJob.CellViolation> page(
            Remark kind, String collection, UUID id, @Nullable String cursor, int most, Locale language)
            throws SQLException {
        var job = find(collection, id);
        var list = kind.table() + " of " + id;
        var after =
                cursor == null ? 0 : Integer.parseInt(cursors.read(list, cursor).getFirst());
        var items = remarks(kind, job, after, most, language);
        var next = after + items.size() < notes.count(kind, id)
                ? cursors.write(list, List.of(Integer.toString(after + items.size())))
                : null;
        return new Page<>(items, next, null);
    }

    private Job find(String collection, UUID id) throws SQLException {
        return jobs.find(caller.name(), collection, id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id)));
    }

    private ImportJob view(Job job, int remarks, Locale language) throws SQLException {
        var tally = job.tally();
        return new ImportJob(
                job.id(),
                job.collection(),
                jobs.isRunning(job) ? Job.RUNNING : job.status(),
                job.mode().word(),
                job.dryRun(),
                new ImportJob.Progress(job.isWaiting() ? notes.done(job.id()) : job.total(), job.total()),
                new ImportJob.Counts(tally.created(), tally.updated(), tally.unchanged(), tally.refused()),
                remarks(Remark.VIOLATION, job, 0, remarks, language),
                notes.count(Remark.VIOLATION, job.id()),
                remarks(Remark.WARNING, job, 0, remarks, language),
                notes.count(Remark.WARNING, job.id()),
                job.createdAt(),
                job.finishedAt());
    }

    private List<ImportJob.CellViolation> remarks(Remark kind, Job job, int after, int most, Locale language)
            throws SQLException {
        return notes.after(kind, job.id(), after, most).stream()
                .map(violation -> ImportJob.CellViolation.of(violation, language))
                .toList();
    }
}
