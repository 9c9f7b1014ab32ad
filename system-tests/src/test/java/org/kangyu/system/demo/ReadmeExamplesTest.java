package org.kangyu.system.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Checkout;

/** One example closes a hospital, so the tests that only read the demo come before. */
@ExtendWith(SharedDemo.class)
@Order(Order.DEFAULT + 1)
class ReadmeExamplesTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Duration PATIENCE =
            Duration.ofSeconds(10); // what others hear of a change comes a little later

    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Test
    void thereAreSome() throws IOException {
        assertThat(Examples.in(readme())).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> areAnsweredAsPrinted(DemoCluster demo) throws IOException {
        return Examples.in(readme()).stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example, demo)));
    }

    private void check(Example example, DemoCluster demo) throws IOException, InterruptedException {
        var command = example.commandWith(kept);
        if (!example.name().isEmpty()) {
            kept.put(example.name(), firstId(Curl.run(command, demo.cluster())));
        } else if (Curl.isRead(command)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertAnswered(example, Curl.run(command, demo.cluster())));
        } else {
            assertAnswered(example, Curl.run(command, demo.cluster()));
        }
    }

    private static void assertAnswered(Example example, String answer) {
        assertThat(new Printed(example.answer()).matches(answer))
                .as("%s%nprinted:%n%s%nanswered:%n%s", example, example.answer(), answer)
                .isTrue();
    }

    private static String firstId(String answer) {
        var id = ID.matcher(answer);
        assertThat(id.find()).as(answer).isTrue();
        return id.group();
    }

    private static String readme() throws IOException {
        return Files.readString(Checkout.root().resolve("README.md"));
    }
}
