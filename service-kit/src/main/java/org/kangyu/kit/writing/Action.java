package org.kangyu.kit.writing;

import java.lang.reflect.Method;
import java.util.Locale;

/** What a resource method does, as the audit log names it. */
final class Action {

    private Action() {}

    /** The name that {@link Write} gives, or one made of resource and method, such as {@code facility.close}. */
    static String of(Method method) {
        var write = method.getAnnotation(Write.class);
        if (write != null && !write.value().isEmpty()) {
            return write.value();
        }
        var noun = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        return noun.toLowerCase(Locale.ROOT) + "." + method.getName();
    }
}
