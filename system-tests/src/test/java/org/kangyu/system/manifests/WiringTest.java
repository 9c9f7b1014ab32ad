package org.kangyu.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one object says of another is true. */
class WiringTest {

    private static final Pattern ORIGIN = Pattern.compile("https?://([a-z-]+):(\\d+)");
    private static final Pattern DATABASE =
            Pattern.compile("jdbc:postgresql://([a-z-]+)-rw:5432/([a-z]+)\\?sslmode=verify-full&");

    @ParameterizedTest
    @EnumSource
    void everyServiceReachesThePodsOfItsDeployment(Overlay overlay) {
        assertThat(overlay.all("Service")).isNotEmpty().allSatisfy(service -> {
            assertThat(selected(overlay, service, "/spec/selector")).containsExactly(service.name());
            assertThat(service.list("/spec/ports"))
                    .extracting(port -> port.path("targetPort").asText())
                    .isSubsetOf(portsOf(overlay.the("Deployment", service.name())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyDeploymentIsServedAndMayLoseOnePodAtATime(Overlay overlay) {
        assertThat(overlay.all("Deployment")).isNotEmpty().allSatisfy(deployment -> {
            var budget = overlay.the("PodDisruptionBudget", deployment.name());
            assertThat(overlay.the("Service", deployment.name())).isNotNull();
            assertThat(selected(overlay, budget, "/spec/selector/matchLabels")).containsExactly(deployment.name());
            assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyThatIsReadIsThereOrTheReaderIsToldToCreateIt(Overlay overlay) {
        var read = overlay.manifests().stream()
                .flatMap(Reference::readBy)
                .distinct()
                .toList();

        assertThat(read).isNotEmpty().isSubsetOf(Reference.providedBy(overlay));
    }

    @ParameterizedTest
    @EnumSource
    void everyOriginOfTheGatewayIsAServiceAndItsPort(Overlay overlay) {
        var origins = ORIGIN.matcher(overlay.the("Deployment", "gateway")
                        .at("/spec/template/spec/containers/0/env")
                        .toString())
                .results()
                .toList();

        assertThat(origins)
                .isNotEmpty()
                .allSatisfy(origin -> assertThat(overlay.the("Service", origin.group(1))
                                .at("/spec/ports/0/port")
                                .asText())
                        .isEqualTo(origin.group(2)));
    }

    @ParameterizedTest
    @EnumSource
    void everyOwnerSpeaksToItsOwnDatabaseOverVerifiedTls(Overlay overlay) {
        var owners = overlay.all("Deployment").stream()
                .filter(deployment -> deployment.body().toString().contains("DATABASE_URL"))
                .toList();

        assertThat(owners).hasSameSizeAs(overlay.all("Cluster")).allSatisfy(owner -> {
            var url = DATABASE.matcher(owner.body().toString());
            assertThat(url.find()).isTrue();
            assertThat(overlay.the("Cluster", url.group(1)).text("/spec/bootstrap/initdb/database"))
                    .isEqualTo(url.group(2));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceFindsTheBrokers(Overlay overlay) {
        var kafka = overlay.all("Kafka").getFirst();
        var address = "%s-kafka-bootstrap:%s".formatted(kafka.name(), kafka.text("/spec/kafka/listeners/0/port"));

        assertThat(overlay.all("ConfigMap"))
                .extracting(environment -> environment.text("/data/KAFKA_BROKERS"))
                .containsExactly(address);
        assertThat(List.of("KafkaNodePool", "KafkaTopic"))
                .flatMap(overlay::all)
                .extracting(part ->
                        part.at("/metadata/labels").path("strimzi.io/cluster").asText())
                .containsOnly(kafka.name());
    }

    private static List<String> selected(Overlay overlay, Manifest selecting, String pointer) {
        return overlay.all("Deployment").stream()
                .filter(deployment -> deployment.isSelectedBy(selecting.at(pointer)))
                .map(Manifest::name)
                .toList();
    }

    private static List<String> portsOf(Manifest deployment) {
        return deployment.containers().stream()
                .flatMap(container -> container.path("ports").findValuesAsText("name").stream())
                .toList();
    }
}
