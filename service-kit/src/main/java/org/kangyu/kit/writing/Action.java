package org.kangyu.kit.writing;

import java.lang.reflect.Method;
import java.util.Locale;

/** What a resource method does, as the audit log names it. */
final class Action {

    private static final String RESOURCE = "Resource";

    private Action() {}

    /** The name that {@link Write} gives, or one made of resource and method, such as {@code facility.close}. */
    static String of(Method method) {
        var write = method.getAnnotation(Write.class);
        if (write != null && !write.value().isEmpty()) {
            return write.value();
        }
        var resource = method.getDeclaringClass().getSimpleName();
        var noun =
                resource.endsWith(RESOURCE) ? resource.substring(0, resource.length() - RESOURCE.length()) : resource;
        return noun.toLowerCase(Locale.ROOT) + "." + method.getName();
    }
}
