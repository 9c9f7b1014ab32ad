package org.kangyu.kit.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kangyu.kit.admission.Kind.READ;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AdmissionTest {

    private static final String READS = "/api/v1/samples";
    private static final byte[] SMALL = "{}".getBytes(StandardCharsets.UTF_8);

    private final SmallReplica replica = new SmallReplica(Duration.ofMinutes(1));
    private final HttpClient client = client();

    @AfterEach
    void stop() {
        client.shutdownNow();
        replica.close();
    }

    @Test
    void tellsThoseWhoCannotComeInWhenToComeAgain() throws Exception {
        fill();

        var refused = replica.get(client, READS, "somebody else").get();

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(retryAfter(refused)).isBetween(1, 3);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("urn:kangyu:problem:unavailable", "try again");
        assertThat(replica.refused("full")).isEqualTo(1);
    }

    @Test
    void letsWhoeverWaitsInWhenSomebodyHasLeft() throws Exception {
        var first = replica.get(client, READS, "first");
        awaitGauge("kangyu.admission.working", 1);
        var second = replica.get(client, READS, "second");
        awaitGauge("kangyu.admission.waiting", 1);

        replica.finish();
        assertThat(first.get().statusCode()).isEqualTo(200);
        replica.finish();
        assertThat(second.get().statusCode()).isEqualTo(200);
        awaitGauge("kangyu.admission.working", 0);
    }

    @Test
    void tellsACallerWhoTakesMoreThanHalfOfTheLine() throws Exception {
        var _ = replica.get(client, READS, "greedy");
        awaitGauge("kangyu.admission.working", 1);
        var _ = replica.get(client, READS, "greedy");
        awaitGauge("kangyu.admission.waiting", 1);

        var refused = replica.get(client, READS, "greedy").get();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(retryAfter(refused)).isBetween(1, 3);
        assertThat(refused.body()).contains("urn:kangyu:problem:too-many-requests");

        var _ = replica.get(client, READS, "modest");
        awaitGauge("kangyu.admission.waiting", 2);
    }

    @Test
    void hasNobodyWaitForWhatIsStuck() throws Exception {
        try (var hasty = new SmallReplica(Duration.ofMillis(200))) {
            var _ = hasty.get(client, READS, "stuck");
            hasty.work();

            assertThat(hasty.get(client, READS, "next").get().statusCode()).isEqualTo(503);
            assertThat(hasty.refused("late")).isEqualTo(1);
            assertThat(hasty.gauge("kangyu.admission.waiting", READ)).isZero();
        }
    }

    @Test
    void keepsReadsApartFromWritesUploadsAndPolls() throws Exception {
        fill();
        var write = replica.post(client, READS, SMALL);
        var upload = replica.post(client, READS + "/imports", new byte[100_000]);
        var poll = replica.get(client, READS + "/changes?wait=30s", "poller");

        replica.finishAll();
        for (var other : List.of(write, upload, poll)) {
            assertThat(other.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void neverRefusesHealthOrMetrics() throws Exception {
        fill();

        for (int i = 0; i < 10; i++) {
            assertThat(replica.get(client, "/q/health/ready", "kubelet").get().statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsTheConnectionOfThoseItRefuses() throws Exception {
        var _ = replica.post(client, READS, SMALL);
        replica.work();
        var _ = replica.post(client, READS, SMALL);
        await().until(() -> replica.gauge("kangyu.admission.waiting", Kind.WRITE) == 1);
        var others = replica.connections();

        var refused = client();
        for (int i = 0; i < 5; i++) {
            assertThat(replica.post(refused, READS, new byte[60_000]).get().statusCode())
                    .isEqualTo(429);
        }

        assertThat(replica.connections()).isEqualTo(others + 1);
    }

    @Test
    void refusesAtTheDoorWhoWasRefusedBefore() throws Exception {
        fill();
        var again = client();
        var atTheRouter = replica.get(again, READS, "again and again").get();
        var routed = replica.routed();

        var atTheDoor = replica.get(again, READS, "again and again").get();

        assertThat(replica.routed()).isEqualTo(routed);
        assertThat(atTheDoor.statusCode()).isEqualTo(503);
        assertThat(retryAfter(atTheDoor)).isBetween(1, 3);
        assertThat(atTheDoor.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(atTheDoor.headers().map().keySet())
                .containsAll(atTheRouter.headers().map().keySet());
        assertThat(atTheDoor.body()).contains("urn:kangyu:problem:unavailable", "try again");
    }

    @Test
    void answersLateWhoComesAgainAtOnceUnlessThroughAProxy() throws Exception {
        fill();
        var impatient = client();
        var proxy = client();
        replica.get(impatient, READS, "impatient").get();
        replica.get(proxy, READS, "proxied").get();

        var held = replica.get(impatient, READS, "impatient");
        var proxied = replica.getThroughProxy(proxy, READS, "proxied").get();

        assertThat(proxied.statusCode()).isEqualTo(503);
        assertThat(held).isNotDone();
        assertThat(held.get().statusCode()).isEqualTo(503);
    }

    @Test
    void answersInOrderWhoDoesNotWait() throws Exception {
        fill();
        try (var pipelining = replica.connect()) {
            pipelining.send(READS, "/q/health/ready", READS, READS, "/q/health/ready");

            assertThat(pipelining.statuses(5)).containsExactly(503, 200, 503, 503, 200);
        }
    }

    @Test
    void letsWhoWasRefusedAtTheDoorComeInLater() throws Exception {
        fill();
        for (int i = 0; i < 3; i++) {
            assertThat(replica.get(client, READS, "patient").get().statusCode()).isEqualTo(503);
        }

        replica.finishAll();
        await().until(() -> inside() == 0);
        assertThat(replica.get(client, READS, "patient").get().statusCode()).isEqualTo(200);
    }

    @Test
    void hasNoWayAroundTheDoor() throws Exception {
        fill();

        for (var path : List.of("//api/v1/samples", "/./api/v1/samples", "/x/../api/v1/samples", "/%61pi/v1/samples")) {
            assertThat(replica.get(client, path, "sly").get().statusCode())
                    .as(path)
                    .isEqualTo(503);
        }
    }

    @Test
    void givesThePlaceInLineOfAClientThatHasGoneToTheNext() throws Exception {
        var _ = replica.get(client, READS, "first");
        awaitGauge("kangyu.admission.working", 1);
        var leaving = client();
        var _ = replica.get(leaving, READS, "leaving");
        awaitGauge("kangyu.admission.waiting", 1);
        leaving.shutdownNow();

        awaitGauge("kangyu.admission.waiting", 0);
        replica.finish();
        awaitGauge("kangyu.admission.working", 0);
    }

    @Test
    void keepsThePlaceOfAClientThatHasGoneWhileItsWorkGoesOn() throws Exception {
        var leaving = client();
        var _ = replica.get(leaving, READS, "leaving");
        var work = Objects.requireNonNull(Visit.of(replica.work()));
        assertThat(work.hold()).isTrue();
        leaving.shutdownNow();

        var _ = replica.get(client, READS, "next");
        awaitGauge("kangyu.admission.waiting", 1);
        assertThat(replica.gauge("kangyu.admission.working", READ)).isEqualTo(1);
        work.release();

        replica.finish();
        awaitGauge("kangyu.admission.working", 0);
    }

    @Test
    void lendsNoPlaceToWorkWhoseClientHasGoneBeforeItBegan() throws Exception {
        var leaving = client();
        var _ = replica.get(leaving, READS, "leaving");
        var work = Objects.requireNonNull(Visit.of(replica.work()));
        leaving.shutdownNow();
        awaitGauge("kangyu.admission.working", 0);

        assertThat(work.hold()).isFalse();
    }

    /** One at work and two in line. */
    private void fill() {
        for (int i = 1; i <= 3; i++) {
            var inside = i;
            var _ = replica.get(client, READS, "caller " + i);
            await().until(() -> inside() == inside);
        }
        awaitGauge("kangyu.admission.working", 1);
        awaitGauge("kangyu.admission.waiting", 2);
    }

    private double inside() {
        return replica.gauge("kangyu.admission.working", READ) + replica.gauge("kangyu.admission.waiting", READ);
    }

    private void awaitGauge(String name, int value) {
        await().untilAsserted(() -> assertThat(replica.gauge(name, READ)).isEqualTo(value));
    }

    private static int retryAfter(HttpResponse<String> answer) {
        return Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
