package org.kangyu.kit.importing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.audit.Audit;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Takes a file in as a job, or refuses it as a whole when it cannot be read or its columns are wrong. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Intake {

    private static final int LONGEST = 600; // seconds for the rows of one file to be stored
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final Text MALFORMED =
            Text.of("幂等键应为 1 到 255 个可见 ASCII 字符", "The key has 1 to 255 visible ASCII characters");
    private static final Text OTHER = Text.of(
            "此幂等键已用于另一文件或另一方式的导入", "This idempotency key was used for another file or another way to import it");

    private final Jobs jobs;
    private final StagedRows staged;
    private final Caller caller;
    private final Audit audit;
    private final Worker worker;

    Intake(Jobs jobs, StagedRows staged, Caller caller, Audit audit, Worker worker) {
        this.jobs = jobs;
        this.staged = staged;
        this.caller = caller;
        this.audit = audit;
        this.worker = worker;
    }

    /** How a file is to be imported. */
    record Request(
            Format format,
            Mode mode,
            boolean dryRun,
            @Nullable String key) {
        Request {
            if (key != null && !KEY.matcher(key).matches()) {
                throw ProblemException.invalid(new Violation("Idempotency-Key", "malformed-key", MALFORMED));
            }
        }
    }

    /** A job, and whether it was there before because the same request had come. */
    record Taken(Job job, boolean isRepeated) {}

    Taken take(Importer importer, Request request, InputStream body) throws IOException {
        try (var upload = Upload.receive(body, request.format())) {
            var taken = QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> take(importer, request, upload));
            worker.ring();
            return taken;
        }
    }

    private Taken take(Importer importer, Request request, Upload upload) throws IOException, SQLException {
        try (var file = upload.rows()) {
            var columns = request.format() == Format.TABLE
                    ? Header.read(file.header(), importer.columns()).names()
                    : List.<String>of();
            var job = job(importer.collection(), request, columns, upload);
            if (!jobs.add(job)) {
                return new Taken(earlier(job, request, upload), true);
            }
            jobs.setTotal(job.id(), staged.stage(job.id(), file));
            audit.record(importer.collection() + ".import", 202, null);
            return new Taken(
                    jobs.find(job.caller().name(), job.collection(), job.id()).orElseThrow(), false);
        }
    }

    private Job earlier(Job job, Request request, Upload upload) throws SQLException {
        var earlier = jobs.withKey(job.caller().name(), job.collection(), String.valueOf(request.key()))
                .orElseThrow();
        if (!earlier.asksFor(upload, request.mode(), request.dryRun())) {
            throw new ProblemException(ProblemType.KEY_REUSED, OTHER);
        }
        return earlier;
    }

    private Job job(String collection, Request request, List<String> columns, Upload upload) {
        var rights = new ImportCaller(caller.name(), caller.roles(), caller.regions(), caller.facilities());
        return new Job(
                UUID.randomUUID(),
                collection,
                request.mode(),
                request.dryRun(),
                rights,
                request.format(),
                columns,
                0,
                request.key(),
                upload.fingerprint(),
                Job.WAITING,
                0,
                Tally.NONE,
                Instant.EPOCH, // the database says when
                null);
    }
}
