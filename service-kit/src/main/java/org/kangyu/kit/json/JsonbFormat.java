package org.kangyu.kit.json;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** Reads and writes jsonb columns tolerantly: older documents lack fields, newer ones have more. */
@JsonFormat
@PersistenceUnitExtension
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class JsonbFormat implements FormatMapper {

    private final FormatMapper mapper = new JacksonJsonFormatMapper(TolerantJson.MAPPER);

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return mapper.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return mapper.toString(value, type, options);
    }
}
