package org.kangyu.kit.dated;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The where clause of a list: conditions that all hold, with their parameters. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String condition) {
        texts.add(condition);
        return this;
    }

    public Conditions and(String condition, String parameter, Object value) {
        return and(condition).with(parameter, value);
    }

    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition made of others, with their parameters. */
    public Conditions and(String condition, Conditions inside) {
        parameters.putAll(inside.parameters);
        return and(condition);
    }

    /** Adds the condition when a value was asked for; with none there is nothing to narrow. */
    public Conditions andAny(String condition, String parameter, Collection<?> values) {
        return values.isEmpty() ? this : and(condition, parameter, values);
    }

    @Override
    public String toString() {
        return String.join("\n and ", texts);
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
