package org.kangyu.kit.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections are never null: an absent one is an empty one. */
final class Containers {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private Containers() {}

    static JsonMapper.Builder emptyWhereAbsent(JsonMapper.Builder mapper) {
        List.of(Collection.class, List.class, Set.class, Map.class)
                .forEach(type -> mapper.withConfigOverride(type, container -> container.setSetterInfo(EMPTY)));
        return mapper;
    }
}
