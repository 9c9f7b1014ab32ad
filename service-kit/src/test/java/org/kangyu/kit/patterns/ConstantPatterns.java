package org.kangyu.kit.patterns;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/** That every regular expression of a class is a constant, where {@link BoundedPatterns} finds it. */
public final class ConstantPatterns extends ArchCondition<JavaClass> {

    private static final Set<String> OF_TEXTS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final Set<String> OF_PATTERNS = Set.of("compile", "matches");
    private static final String STATIC_INITIALIZER = "<clinit>";

    public ConstantPatterns() {
        super("keep their regular expressions in constants");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
                .filter(ConstantPatterns::takesAnExpression)
                .forEach(call -> events.add(new SimpleConditionEvent(
                        call, call.getOrigin().getName().equals(STATIC_INITIALIZER), call.getDescription())));
    }

    private static boolean takesAnExpression(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return (owner.isEquivalentTo(String.class) && OF_TEXTS.contains(call.getName()))
                || (owner.isEquivalentTo(Pattern.class) && OF_PATTERNS.contains(call.getName()));
    }
}
