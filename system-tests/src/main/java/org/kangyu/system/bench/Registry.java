package org.kangyu.system.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Checkout;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;
import org.kangyu.system.overload.Load;
import org.kangyu.system.overload.Target;

/** A hundred thousand facilities: how long their import takes, how they are read and exported, and in how much memory. */
public final class Registry implements Benchmark {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int CLIENTS = 8;

    @Override
    public Report run(Options options) throws Exception {
        try (var cluster = Cluster.start(Blueprint.registry("registry", 1));
                var owner = new Resident(cluster.owners().getFirst().process());
                var gateway = new Resident(cluster.gateway().process())) {
            var api = cluster.api(Set.of("integrator"), Set.of(Samples.PROVINCE));
            Samples.register(api);
            var figures = new ArrayList<Figure>();
            imports(cluster, api, owner, gateway, figures);
            reads(cluster, api, options, figures);
            exports(cluster, owner, figures);
            return new Report("registry", figures, notes(options));
        }
    }

    private static void imports(Cluster cluster, Api api, Resident owner, Resident gateway, List<Figure> figures)
            throws Exception {
        var directory = Files.createDirectories(Checkout.target().resolve("bench"));
        var few = new FacilityTable(FEW).writeTo(directory.resolve("few.csv"));
        var many = new FacilityTable(MANY).writeTo(directory.resolve("many.csv"));
        var raw = RawCopy.in(cluster.postgresql());
        new ImportRun(api).take(few); // the just-in-time compiler sees it first
        var ownerAtFew = owner.most();
        var gatewayAtFew = gateway.most();
        var before = raw.seconds(many);
        var seconds = new ImportRun(api).take(many);
        var after = raw.seconds(many);
        var again = new ImportRun(api).take(many);
        var limit = 2 * MANY / (before + after);
        figures.add(new Figure("import of 100,000 facilities", "/s", MANY / seconds, limit, Goal.atLeast(0.3 * limit)));
        figures.add(new Figure("  the same file again", "/s", MANY / again, limit, null));
        figures.add(
                new Figure("  memory of the owner", "MiB", owner.most(), ownerAtFew, Goal.atMost(1.2 * ownerAtFew)));
        figures.add(new Figure(
                "  memory of the gateway",
                "MiB",
                gateway.most(),
                gatewayAtFew,
                null)); // which holds what it is told of
    }

    private static void reads(Cluster cluster, Api api, Options options, List<Figure> figures) throws Exception {
        var time = options.time().dividedBy(4);
        var ids = new ArrayList<String>();
        api.get("/facilities?limit=1000")
                .expectSuccess()
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        var selects = new RawSelects(cluster, ids, CLIENTS);
        var single = Target.ofPaths(
                "reads by id",
                cluster,
                ids.stream().map("/facilities/%s"::formatted).toList());
        var page = Target.ofPaths("first pages", cluster, List.of("/facilities?limit=50"));
        var last = Target.ofPaths("late pages", cluster, List.of("/facilities?limit=50&cursor=" + cursor(api, 999)));
        Load.closed(single, CLIENTS, options.warmUp());
        Load.closed(page, CLIENTS, options.warmUp());
        var before = selects.rate(time);
        var byId = Load.closed(single, CLIENTS, time).goodput();
        var after = selects.rate(time);
        var limit = (before + after) / 2;
        figures.add(new Figure("reads by id at the owner", "/s", byId, limit, Goal.atLeast(0.3 * limit)));
        var first = Load.closed(page, CLIENTS, time).goodput();
        var thousandth = Load.closed(last, CLIENTS, time).goodput();
        figures.add(new Figure("first pages of 50 at the owner", "/s", first, limit, null));
        figures.add(new Figure("page 1,000", "/s", thousandth, first, Goal.atLeast(first / 1.2)));
    }

    /** The one after so many pages of fifty. */
    private static String cursor(Api api, int pages) throws IOException {
        var cursor = "";
        for (int read = 0; read < pages / 20; read++) { // a thousand at once
            var more = cursor.isEmpty() ? "" : "&cursor=" + cursor;
            cursor = api.get("/facilities?limit=1000" + more)
                    .expectSuccess()
                    .json()
                    .path("nextCursor")
                    .asText();
        }
        return cursor;
    }

    private static void exports(Cluster cluster, Resident owner, List<Figure> figures) throws Exception {
        var origin = cluster.owners().getFirst().origin();
        for (var format : List.of("csv", "ndjson")) {
            var path = "/api/v1/facilities/export?format=" + format;
            drain(origin.resolve(path + "&region=" + Samples.COUNTIES.getFirst()));
            var atOnePart = owner.most();
            var begin = System.nanoTime();
            var bytes = drain(origin.resolve(path));
            var seconds = (System.nanoTime() - begin) / 1e9;
            figures.add(new Figure("export of all as " + format, "/s", (MANY + 0.0) / seconds, null, null));
            figures.add(new Figure("  in", "MB/s", bytes / 1e6 / seconds, null, null));
            figures.add(
                    new Figure("  memory of the owner", "MiB", owner.most(), atOnePart, Goal.atMost(1.2 * atOnePart)));
        }
    }

    private static long drain(URI file) throws IOException {
        try (var stream = file.toURL().openStream()) {
            return stream.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static List<String> notes(Options options) {
        return List.of(
                "limits: of the import, COPY of the same file into a table of texts with a key, before and after; of reads,"
                        + " a prepared select of the document by its key, before and after; of memory, what was held at"
                        + " 10,000 rows, or at a third of them",
                "each figure over %d s, by %d clients; everything on this machine, the client too"
                        .formatted(options.time().dividedBy(4).toSeconds(), CLIENTS));
    }
}
