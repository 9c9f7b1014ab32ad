package org.kangyu.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.system.manifests.Overlay.PRODUCTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No field of any object is misspelt, unknown or of a wrong type. */
class StrictnessTest {

    @ParameterizedTest
    @EnumSource
    void acceptsEveryObjectOf(Overlay overlay) {
        assertThat(overlay.manifests())
                .isNotEmpty()
                .allSatisfy(manifest ->
                        assertThat(faults(manifest)).as(manifest.toString()).isEmpty());
    }

    @Test
    void refusesAMisspeltProbe() {
        var deployment = PRODUCTION.the("Deployment", "gateway");

        var spoilt = deployment.spoilt(text -> text.replace("livenessProbe", "livenesProbe"));

        assertThat(faults(spoilt)).singleElement().asString().contains("livenesProbe", "V1Container");
    }

    @Test
    void refusesANumberThatIsNone() {
        var autoscaler = PRODUCTION.the("HorizontalPodAutoscaler", "gateway");

        assertThat(faults(autoscaler.spoilt(text -> text.replace("\"maxReplicas\":10", "\"maxReplicas\":\"ten\""))))
                .isNotEmpty();
    }

    @Test
    void refusesAnAmountThatIsNone() {
        var deployment = PRODUCTION.the("Deployment", "gateway");

        assertThat(faults(deployment.spoilt(text -> text.replace("\"1Gi\"", "\"1 GB\""))))
                .isNotEmpty();
    }

    @Test
    void refusesAMisspeltFieldOfAnOperatorsKind() {
        var database = PRODUCTION.the("Cluster", "facilities-database");

        var spoilt = database.spoilt(text -> text.replace("dataDurability", "dataDurabilty"));

        assertThat(faults(spoilt)).singleElement().asString().contains("dataDurabilty");
    }

    @Test
    void refusesAKindThatNobodyHereKnows() {
        var service = PRODUCTION.the("Service", "gateway");

        assertThat(faults(service.spoilt(text -> text.replace("\"kind\":\"Service\"", "\"kind\":\"Servize\""))))
                .isNotEmpty();
    }

    private static List<String> faults(Manifest manifest) {
        return KubernetesModel.knows(manifest) ? KubernetesModel.faults(manifest) : OperatorSchema.faults(manifest);
    }
}
