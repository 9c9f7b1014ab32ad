package org.kangyu.kit.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A query parameter that a resource declares: single, or a collection when it may be repeated. */
record QueryParameter(String name, Type type) {

    private static final Text REPEATED = Text.of("参数只能出现一次", "The parameter may be given only once");
    private static final Text ODD = Text.of("含有控制字符或不是 UTF-8", "It has a control character or is not UTF-8");
    private static final char REPLACEMENT = '\uFFFD'; // what decoding makes of bytes that are not UTF-8

    List<Violation> faults(List<String> values) {
        if (values.size() > 1 && !isCollection()) {
            return List.of(new Violation(name, "repeated-parameter", REPEATED));
        }
        return values.stream().flatMap(value -> faults(value).stream()).toList();
    }

    private List<Violation> faults(String value) {
        if (value.chars().anyMatch(character -> Character.isISOControl(character) || character == REPLACEMENT)) {
            return List.of(new Violation(name, "odd-character", ODD));
        }
        return ParameterForm.of(valueType()).faults(name, value);
    }

    private boolean isCollection() {
        var whole = type instanceof ParameterizedType list ? list.getRawType() : type;
        return whole instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
    }

    private Class<?> valueType() {
        var single = type instanceof ParameterizedType list && isCollection() ? list.getActualTypeArguments()[0] : type;
        return single instanceof Class<?> raw ? raw : String.class;
    }
}
