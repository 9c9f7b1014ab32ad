package org.kangyu.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCatalogueTest {

    private static final Path TOPICS = Path.of("../deploy/kubernetes/topics/topics.yaml");
    private static final Pattern NAME = Pattern.compile("(?m)^  name: (\\S+)$");

    static Stream<EventTypeView> types() {
        return new EventCatalogue().types().stream();
    }

    @Test
    void tellsOfEveryTopicThatThereIs() throws IOException {
        var deployed = NAME.matcher(Files.readString(TOPICS)).results().map(result -> result.group(1));

        assertThat(new EventCatalogue().topics().stream().map(TopicView::topic))
                .containsExactlyInAnyOrderElementsOf(deployed.toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void describesWhatItShows(EventTypeView type) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(type.schema());

        assertThat(schema.validate(type.sample())).isEmpty();
        ObjectNode garbled = type.sample().deepCopy();
        assertThat(schema.validate(garbled.put("version", "newest"))).isNotEmpty();
    }
}
