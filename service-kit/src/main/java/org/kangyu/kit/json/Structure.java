package org.kangyu.kit.json;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record with fields of its own in JSON; each type is looked at once, as reflection costs more than a check. */
record Structure(Map<String, Field> fields) {

    private static final Map<JavaType, Optional<Structure>> KNOWN = new ConcurrentHashMap<>();

    /** A field of the JSON object. */
    record Field(String name, JavaType type, boolean isNullable) {}

    /** Nothing for what is no record, and for a record that stands for a single value. */
    static Optional<Structure> of(JavaType type) {
        return KNOWN.computeIfAbsent(type, Structure::look);
    }

    private static Optional<Structure> look(JavaType type) {
        if (!type.getRawClass().isRecord() || isSingleValue(type)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, Field>();
        for (var component : type.getRawClass().getRecordComponents()) {
            fields.put(component.getName(), field(component, type));
        }
        return Optional.of(new Structure(Collections.unmodifiableMap(fields)));
    }

    private static boolean isSingleValue(JavaType type) {
        return StrictMapper.MAPPER.getSerializationConfig().introspect(type).findJsonValueAccessor() != null;
    }

    private static Field field(RecordComponent component, JavaType owner) {
        var type =
                StrictMapper.MAPPER.getTypeFactory().resolveMemberType(component.getGenericType(), owner.getBindings());
        return new Field(component.getName(), type, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
