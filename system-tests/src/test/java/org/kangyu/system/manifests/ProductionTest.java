package org.kangyu.system.manifests;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.system.manifests.Overlay.KUBERNETES;
import static org.kangyu.system.manifests.Overlay.PRODUCTION;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.system.cluster.Checkout;

/** What production promises beyond the demo: no node is needed alone, and nobody is let in who has no business there. */
class ProductionTest {

    @Test
    void aCommitIsOnAStandbyBeforeItIsAcknowledged() {
        assertThat(PRODUCTION.all("Cluster")).isNotEmpty().allSatisfy(cluster -> {
            assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(3);
            assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt())
                    .isEqualTo(1);
            assertThat(cluster.text("/spec/postgresql/synchronous/dataDurability"))
                    .isEqualTo("required");
            assertThat(cluster.at("/spec/postgresql/synchronous/failoverQuorum").asBoolean())
                    .isTrue();
            assertThat(cluster.text("/spec/affinity/podAntiAffinityType")).isEqualTo("required");
        });
    }

    @Test
    void anEventIsOnTwoOfThreeBrokersBeforeItIsAcknowledged() {
        assertThat(PRODUCTION
                        .the("KafkaNodePool", "brokers")
                        .at("/spec/replicas")
                        .asInt())
                .isEqualTo(3);
        assertThat(PRODUCTION.all("KafkaTopic")).isNotEmpty().allSatisfy(topic -> {
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(topic.at("/spec/config").path("min.insync.replicas").asInt())
                    .isEqualTo(2);
        });
    }

    @Test
    void theTopicsAreThoseOfTheLocalStack() throws IOException {
        var file = Manifest.parse(Files.readString(KUBERNETES.resolve("topics/topics.yaml")));

        assertThat(specifications(PRODUCTION.all("KafkaTopic"))).isEqualTo(specifications(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilities", "specialties", "indicators"})
    void theDatabaseHasAConnectionForEveryReplicaThereMayBe(String owner) throws IOException {
        var settings = new Properties();
        settings.load(Files.newBufferedReader(
                Checkout.root().resolve(owner + "-service/src/main/resources/application.properties")));
        var pool = Integer.parseInt(settings.getProperty("quarkus.datasource.jdbc.max-size"));
        var replicas = PRODUCTION
                .the("HorizontalPodAutoscaler", owner + "-service")
                .at("/spec/maxReplicas")
                .asInt();
        var connections = PRODUCTION
                .the("Cluster", owner + "-database")
                .at("/spec/postgresql/parameters/max_connections")
                .asInt();

        // one replica more while rolling; fifteen connections beside the pool hold the locks of background work
        assertThat((replicas + 1) * (pool + 15)).isLessThan(connections);
    }

    @Test
    void everyDeploymentFollowsItsLoadAndSurvivesANode() {
        assertThat(PRODUCTION.all("Deployment")).allSatisfy(deployment -> {
            var autoscaler = PRODUCTION.the("HorizontalPodAutoscaler", deployment.name());
            assertThat(autoscaler.text("/spec/scaleTargetRef/name")).isEqualTo(deployment.name());
            assertThat(autoscaler.at("/spec/minReplicas").asInt()).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void onlyTheGatewayIsReachedFromOutside() {
        assertThat(PRODUCTION.all("Ingress"))
                .flatExtracting(ingress -> ingress.body().findValues("service"))
                .extracting(service -> service.path("name").asText())
                .containsOnly("gateway");
        assertThat(PRODUCTION.all("Service"))
                .allSatisfy(service -> assertThat(service.text("/spec/type")).isIn("", "ClusterIP"));
    }

    @Test
    void whatNoPolicyAllowsIsDenied() {
        var deny = PRODUCTION.the("NetworkPolicy", "default-deny");

        assertThat(deny.at("/spec")).hasToString("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}");
    }

    @Test
    void everyPolicySpeaksOfPodsThatExist() {
        assertThat(PRODUCTION.all("NetworkPolicy"))
                .flatExtracting(policy -> policy.body().findValues("podSelector"))
                .extracting(selector -> selector.path("matchLabels"))
                .allSatisfy(labels ->
                        assertThat(exists(labels)).as(labels.toString()).isTrue());
    }

    @Test
    void tokensAreThoseOfTheIdentityProvider() {
        assertThat(PRODUCTION.all("ConfigMap").getFirst().text("/data/QUARKUS_OIDC_AUTH_SERVER_URL"))
                .startsWith("https://");
        assertThat(PRODUCTION.manifests())
                .noneMatch(manifest -> manifest.body().toString().contains("TOKEN_PUBLIC_KEY"));
    }

    private static Map<String, JsonNode> specifications(List<Manifest> manifests) {
        return manifests.stream().collect(toMap(Manifest::name, manifest -> manifest.at("/spec")));
    }

    private static boolean exists(JsonNode labels) {
        return PRODUCTION.all("Deployment").stream().anyMatch(deployment -> deployment.isSelectedBy(labels))
                || PRODUCTION.all("Cluster").stream().anyMatch(cluster -> is(labels, "cnpg.io/cluster", cluster.name()))
                || PRODUCTION.all("Kafka").stream().anyMatch(kafka -> is(labels, "strimzi.io/cluster", kafka.name()))
                || is(labels, "k8s-app", "kube-dns")
                || is(labels, "app.kubernetes.io/name", "cloudnative-pg");
    }

    private static boolean is(JsonNode labels, String name, String value) {
        return labels.size() == 1 && labels.path(name).asText().equals(value);
    }
}
