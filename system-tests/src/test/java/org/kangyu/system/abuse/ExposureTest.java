package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A17: what a service shows beside its API. The ingress lets nothing below {@code /q} out, but nobody must rely on it. */
@ExtendWith(SharedGround.class)
class ExposureTest {

    private static final Set<String> MEANT = Set.of(
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started",
            "/q/health/group",
            "/q/metrics",
            "/q/openapi",
            "/q/openapi.json",
            "/q/openapi.yaml",
            "/q/openapi.yml");
    private static final Set<String> MEANT_OF_THE_GATEWAY = Set.of("/", "/index.html", "/icon.svg", "/openapi");
    private static final List<String> OTHERS = List.of(
            "/q",
            "/q/",
            "/q/dev",
            "/q/dev/",
            "/q/dev-ui",
            "/q/dev-v1",
            "/q/swagger-ui",
            "/q/swagger-ui/",
            "/q/arc",
            "/q/arc/beans",
            "/q/arc/observers",
            "/q/info",
            "/q/health-ui",
            "/q/health-ui/",
            "/q/scheduler",
            "/q/graphql-ui",
            "/q/flyway",
            "/q/hibernate",
            "/q/logging-manager",
            "/q/logstream",
            "/q/web-bundler",
            "/actuator",
            "/actuator/env",
            "/metrics",
            "/health",
            "/swagger",
            "/swagger-ui",
            "/api",
            "/api/v1",
            "/api/v1/",
            "/api/v2/regions",
            "/.env",
            "/.git/config",
            "/.git/HEAD",
            "/application.properties",
            "/META-INF/MANIFEST.MF",
            "/META-INF/resources",
            "/WEB-INF/web.xml",
            "/db/migration",
            "/static",
            "/static/",
            "/static/bundle/",
            "/static/bundle/main.js.map",
            "/web/",
            "/console",
            "/admin",
            "/h2-console",
            "/server-status",
            "/jolokia",
            "/debug",
            "/trace",
            "/heapdump",
            "/robots.txt",
            "/api/v1/operations",
            "/api/v1/imports",
            "/../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/static/../application.properties",
            "/static/%2e%2e/application.properties",
            "/..%2f..%2fetc%2fpasswd",
            "/%5c..%5c..%5cetc%5cpasswd",
            "/static/bundle/..%2f..%2fapplication.properties");
    /** Ways to reach what an owner shows to the inside only through a path that the gateway forwards. */
    private static final List<String> DETOURS = List.of(
            "/api/v1/facilities/../../../q/metrics",
            "/api/v1/facilities/%2e%2e/%2e%2e/%2e%2e/q/metrics",
            "/api/v1/facilities/..%2f..%2f..%2fq%2fmetrics",
            "/api/v1/facilities/..;/..;/..;/q/metrics",
            "/api/v1/facilities/%252e%252e/%252e%252e/q/metrics",
            "/api/v1/facilities/..%5c..%5cq%5cmetrics",
            "/api/v1/facilities//../audit",
            "/api/v1/facilities/../audit",
            "/api/v1/facilities/%2e%2e/audit",
            "/api/v1/facilities/..%2faudit",
            "/api/v1/audit");

    private final Ground ground;

    ExposureTest(Ground ground) {
        this.ground = ground;
    }

    @Test
    void isWhatIsMeantAndNothingElse() {
        var sent = ground.wire().sent();
        assertThat(ground.services()).allSatisfy((name, origin) -> {
            var tried = new TreeSet<>(OTHERS);
            tried.addAll(MEANT);
            tried.addAll(MEANT_OF_THE_GATEWAY);
            tried.removeIf(path -> ground.wire().send(origin, Call.get(path)).status() == 404);

            var meant = new TreeSet<>(MEANT);
            if (name.equals("gateway")) {
                meant.addAll(MEANT_OF_THE_GATEWAY);
            }
            assertThat(tried).isEqualTo(meant);
        });
        ground.ledger()
                .enter(
                        "A17",
                        "paths of consoles, files and frameworks",
                        ground.wire().sent() - sent,
                        "404 but what is meant");
    }

    @Test
    void cannotBeReachedOnADetourThroughTheGateway() {
        var token = ground.everything();
        assertThat(DETOURS).allSatisfy(path -> {
            var answer = ground.wire().send(ground.gateway(), Call.get(path), token);
            var isTheGatewaysOwn =
                    answer.body().contains("http_server") && !answer.body().contains("agroal");
            assertThat(answer.status() == 404 || answer.status() == 400 || isTheGatewaysOwn)
                    .as("%s: %d %s", path, answer.status(), answer.body())
                    .isTrue();
        });
        ground.ledger().enter("A17", "detours through forwarded paths", DETOURS.size(), "404");
    }
}
