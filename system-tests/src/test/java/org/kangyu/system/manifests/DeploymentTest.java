package org.kangyu.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kubernetes.client.custom.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every Deployment of every overlay has to say. */
class DeploymentTest {

    @ParameterizedTest
    @MethodSource("deployments")
    void asksEachProbeOnAPathOfItsOwn(Manifest deployment) {
        assertThat(deployment.containers()).isNotEmpty().allSatisfy(container -> {
            assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        });
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void requestsWhatItNeedsAndLimitsIt(Manifest deployment) {
        assertThat(deployment.containers()).allSatisfy(container -> {
            for (var resource : List.of("cpu", "memory", "ephemeral-storage")) {
                assertThat(amount(container, "requests", resource).getNumber())
                        .isPositive()
                        .isLessThanOrEqualTo(
                                amount(container, "limits", resource).getNumber());
            }
            assertThat(amount(container, "requests", "memory")).isEqualTo(amount(container, "limits", "memory"));
        });
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void runsWithoutAnyPrivilege(Manifest deployment) {
        var pod = deployment.at("/spec/template/spec");
        assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isGreaterThanOrEqualTo(10_000);
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(deployment.containers()).allSatisfy(container -> {
            var context = container.path("securityContext");
            assertThat(context.at("/allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(context.at("/readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(context.at("/capabilities")).hasToString("{\"drop\":[\"ALL\"]}");
        });
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void isReplacedWithoutAGap(Manifest deployment) {
        assertThat(deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1))
                .isZero();
        assertThat(deployment.at("/spec/replicas").isMissingNode())
                .as("the number of replicas is the autoscaler's")
                .isTrue();
        for (var container : deployment.containers()) {
            var pause = Duration.ofSeconds(
                    container.at("/lifecycle/preStop/sleep/seconds").asInt());
            var closing = Duration.parse("PT" + variable(container, "QUARKUS_SHUTDOWN_TIMEOUT"));
            assertThat(pause).isPositive();
            assertThat(pause.plus(closing))
                    .isLessThan(Duration.ofSeconds(deployment
                            .at("/spec/template/spec/terminationGracePeriodSeconds")
                            .asInt()));
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void spreadsItsReplicasOverNodesAndZones(Manifest deployment) {
        var constraints = deployment.list("/spec/template/spec/topologySpreadConstraints");

        assertThat(constraints)
                .extracting(constraint -> constraint.path("topologyKey").asText())
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        assertThat(constraints)
                .allSatisfy(
                        constraint -> assertThat(deployment.isSelectedBy(constraint.at("/labelSelector/matchLabels")))
                                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void pinsItsImage(Manifest deployment) {
        assertThat(deployment.containers())
                .extracting(container -> container.path("image").asText())
                .allSatisfy(image ->
                        assertThat(image).matches(".+/%s:[0-9]+\\.[0-9]+\\.[0-9]+".formatted(deployment.name())));
    }

    @Test
    void leavesTheTagOfAnImageToTheOverlays() throws IOException {
        try (var files = Files.list(Overlay.KUBERNETES.resolve("base"))) {
            assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContainPattern("image: .*:"));
        }
    }

    private static Quantity amount(JsonNode container, String kind, String resource) {
        return Quantity.fromString(
                container.path("resources").path(kind).path(resource).asText());
    }

    private static String variable(JsonNode container, String name) {
        return container
                .path("env")
                .valueStream()
                .filter(variable -> variable.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asText();
    }

    static Stream<Manifest> deployments() {
        return Overlay.deployments();
    }
}
