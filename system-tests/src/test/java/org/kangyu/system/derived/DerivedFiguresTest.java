package org.kangyu.system.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Samples;
import org.kangyu.system.faults.Killer;
import org.kangyu.system.history.Beat;

class DerivedFiguresTest {

    private static final int REGISTRARS = 4;
    private static final int KILLS = 20;
    private static final Duration SETTLING = Duration.ofMinutes(1);
    private static final List<String> ABOVE = List.of("150600000000", Samples.PROVINCE);

    private final long seed = Long.getLong("kangyu.seed", System.currentTimeMillis());
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Beat beat = new Beat(Duration.ofMillis(200));

    @Test
    @Timeout(600) // half a minute for each start of a service, on a busy machine
    void equalTheOwnersAfterTwentyKillsOfTheServiceAndItsDatabase() throws Exception {
        System.out.printf("Derived figures, -Dkangyu.seed=%d%n", seed);
        try (var cluster = Cluster.start(Blueprint.registry("derived-figures", 1))) {
            var store = cluster.startStore("indicators");
            var service = cluster.startService("indicators-service", "indicators", store);
            var registry = cluster.api(Set.of("integrator"), Set.of(Samples.PROVINCE));
            var indicators = cluster.api(service, Set.of("admin"), Set.of(Samples.PROVINCE));
            Samples.register(registry);
            var first = Samples.counted("facilities", "1.0");
            await().atMost(SETTLING) // until the service has heard of the regions
                    .until(() -> indicators.post("/indicators", first).isSuccess());
            indicators
                    .post("/indicators", Samples.counted("beds", "facility.beds.map(b, b.actual).sum()"))
                    .expectSuccess();

            var changes = change(registry, new Killer(List.of(service, store), new Random(seed), beat));

            await().atMost(SETTLING)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(kept(indicators)).isEqualTo(counted(cluster)));
            System.out.printf("%d changes%n", changes);
            kept(indicators).forEach(System.out::println);
        }
    }

    private int change(Api registry, Killer killer) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var registrars = IntStream.rangeClosed(1, REGISTRARS)
                    .mapToObj(number -> new Registrar(
                            "registrar-" + number, new Random(seed + number), registry, today, beat, over))
                    .map(threads::submit)
                    .toList();
            try {
                for (var kill = 1; kill <= KILLS; kill++) {
                    System.out.printf("%2d %s%n", kill, killer.strike().name());
                }
            } finally {
                over.set(true);
            }
            var changes = 0;
            for (var registrar : registrars) {
                changes += registrar.get();
            }
            return changes;
        }
    }

    private Set<Figure> counted(Cluster cluster) throws SQLException {
        try (var owner = cluster.database()) {
            var figures = new OwnersFigures(owner);
            var all = figures.on(today, ABOVE);
            all.addAll(figures.on(LocalDate.of(today.getYear() - 1, 12, 31), ABOVE));
            all.removeIf(figure -> figure.value() == 0);
            return all;
        }
    }

    private Set<Figure> kept(Api indicators) throws IOException {
        var regions = new ArrayList<>(ABOVE);
        regions.addAll(Samples.COUNTIES);
        var figures = new TreeSet<Figure>();
        for (var indicator : List.of("facilities", "beds")) {
            for (var region : regions) {
                for (var year : List.of(today.getYear() - 1, today.getYear())) {
                    var path = "/indicators/%s/values?region=%s&period=%d".formatted(indicator, region, year);
                    var value = indicators.get(path).expectSuccess().json().at("/items/0/value");
                    figures.add(new Figure(indicator, region, year, value.asLong()));
                }
            }
        }
        figures.removeIf(figure -> figure.value() == 0);
        return figures;
    }
}
