package org.kangyu.system.manifests;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The operators' kinds, checked against a schema of our own that knows only the fields we use. */
final class OperatorSchema {

    private static final JsonSchema SCHEMA = read();

    private OperatorSchema() {}

    static List<String> faults(Manifest manifest) {
        return SCHEMA.validate(manifest.body()).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema read() {
        try (var file = Objects.requireNonNull(OperatorSchema.class.getResourceAsStream("/manifests/operators.yaml"))) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
