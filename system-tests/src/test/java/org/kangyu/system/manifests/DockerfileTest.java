package org.kangyu.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What can be said of the image without an engine that builds it. */
class DockerfileTest {

    private final String dockerfile;

    DockerfileTest() throws IOException {
        dockerfile = Files.readString(Overlay.KUBERNETES.resolve("Dockerfile"));
    }

    @Test
    void startsFromAPinnedJre25() {
        assertThat(dockerfile).containsPattern("(?m)^FROM eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-\\w+$");
    }

    @Test
    void copiesTheFourPartsOfAFastJarFromWhatChangesLeast() {
        assertThat(dockerfile.lines().filter(line -> line.startsWith("COPY")))
                .containsExactly("COPY lib/ lib/", "COPY *.jar ./", "COPY app/ app/", "COPY quarkus/ quarkus/");
    }

    @Test
    void runsAsTheUserThatTheDeploymentsName() {
        var user = Overlay.KUBERNETES.resolve("base/every-service.yaml");

        assertThat(dockerfile).containsPattern("(?m)^USER 10001:10001$");
        assertThat(user).content().contains("runAsUser: 10001", "runAsGroup: 10001");
    }

    @Test
    void loadsTheGuardAgainstSlowConnections() {
        assertThat(dockerfile).contains("\"-Dio.netty.bootstrap.extensions=serviceload\"");
    }
}
