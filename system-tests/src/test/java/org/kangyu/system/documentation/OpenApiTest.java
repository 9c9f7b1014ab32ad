package org.kangyu.system.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.demo.DemoCluster;
import org.kangyu.system.demo.SharedDemo;

@ExtendWith(SharedDemo.class)
class OpenApiTest {

    private final Operations operations;

    OpenApiTest(DemoCluster demo) throws IOException, InterruptedException {
        this.operations = read(demo.cluster().origin().resolve("/openapi?format=json"));
    }

    @Test
    void describesTheOperationsOfEveryOwner() {
        assertThat(operations.all().map(Operations.Operation::name))
                .contains(
                        "get /api/v1/regions/{code}/profile",
                        "put /api/v1/facilities/{id}",
                        "post /api/v1/accreditations/{id}/suspension",
                        "post /api/v1/plans/imports");
    }

    @Test
    void saysWhatEachOperationDoesAndHowItRefuses() {
        assertThat(operations.all()).allSatisfy(operation -> {
            assertThat(operation.description().path("summary").asText()).isNotBlank();
            assertThat(operation.description().path("responses").has("400")).isTrue();
        });
    }

    @Test
    void showsAnExampleOfAllThatIsSentAndAnswered() {
        var withoutExample = operations
                .all()
                .filter(operation -> !operation
                        .mediaTypes()
                        .filter(type -> !type.getKey().startsWith("text/csv;"))
                        .filter(type -> !type.getKey().contains("spreadsheetml")) // JSON holds no workbook
                        .allMatch(type -> operations.hasExample(type.getValue())))
                .map(Operations.Operation::name);

        assertThat(withoutExample).isEmpty();
    }

    private static Operations read(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return new Operations(new ObjectMapper().readTree(answer.body()));
        }
    }
}
