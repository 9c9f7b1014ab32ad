package org.kangyu.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.outbox.Event;

/**
 * The JSON Schemas (2020-12) of what services tell, made of the records that they write. They are kept beside the
 * samples, so that whoever changes a record sees what changes for its readers.
 */
public final class EventSchemas {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private EventSchemas() {}

    /** Compares the schema of the event's record with the kept one; another one is written to {@code target/events}. */
    public static void assertKept(Event event) throws IOException {
        var schema = JSON.writeValueAsString(schema(event.getClass())) + "\n";
        var name = event.type() + ".schema.json";
        var kept = Path.of("src/test/resources/events", name);
        if (!Files.exists(kept) || !Files.readString(kept).equals(schema)) {
            var proposed = Path.of("target/events", name);
            Files.createDirectories(proposed.getParent());
            Files.writeString(proposed, schema);
            assertThat(kept)
                    .as("what readers are told of; if they shall be told otherwise, take %s", proposed)
                    .hasContent(schema);
        }
    }

    private static JsonNode schema(Class<?> event) {
        return new SchemaGenerator(configuration()).generateSchema(event);
    }

    private static SchemaGeneratorConfig configuration() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(new JacksonModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY, JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                .with(new JakartaValidationModule());
        builder.forTypesInGeneral()
                .withDescriptionResolver(
                        scope -> description(scope.getType().getErasedType().getAnnotation(Schema.class)));
        builder.forFields()
                .withRequiredCheck(EventSchemas::isAlwaysThere)
                .withDescriptionResolver(field -> description(field.getAnnotation(Schema.class)));
        return builder.build();
    }

    /** What is empty is left out. */
    private static boolean isAlwaysThere(MemberScope<?, ?> field) {
        var type = field.getType();
        var raw = field.getRawMember();
        return raw instanceof java.lang.reflect.Field declared
                && !declared.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !type.isInstanceOf(Collection.class)
                && !type.isInstanceOf(Map.class)
                && !type.isInstanceOf(Optional.class);
    }

    private static @Nullable String description(@Nullable Schema schema) {
        return schema == null || schema.description().isEmpty() ? null : schema.description();
    }
}
