package org.kangyu.kit.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids in their one form only; Java takes short ones and the digits of every script for the same id. */
@Provider
class CanonicalIds implements ParamConverterProvider, ParamConverter<UUID> {

    @Override
    @SuppressWarnings("unchecked") // what is asked for is just this type
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) this : null;
    }

    @Override
    public UUID fromString(String text) {
        return canonical(text);
    }

    @Override
    public String toString(UUID id) {
        return id.toString();
    }

    static UUID canonical(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }
}
