package org.kangyu.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Checkout;

@ExtendWith(SharedDemo.class)
class ReadmeExamplesTest {

    @Test
    void thereAreSome() throws IOException {
        assertThat(Examples.in(readme())).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> areAnsweredAsPrinted(DemoCluster demo) throws IOException {
        return Examples.in(readme()).stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example, demo)));
    }

    private static void check(Example example, DemoCluster demo) throws IOException, InterruptedException {
        var answer = Curl.run(example.command(), demo.cluster());

        assertThat(new Printed(example.answer()).matches(answer))
                .as("%s%nprinted:%n%s%nanswered:%n%s", example, example.answer(), answer)
                .isTrue();
    }

    private static String readme() throws IOException {
        return Files.readString(Checkout.root().resolve("README.md"));
    }
}
