package org.kangyu.kit.patterns;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** That no regular expression of a class can be kept busy: neither a constant nor a {@code @Pattern}. */
public final class BoundedPatterns extends ArchCondition<JavaClass> {

    private static final Set<String> FINDING =
            Set.of("find", "results", "replaceAll", "replaceFirst", "split", "splitAsStream", "asPredicate");

    public BoundedPatterns() {
        super("have regular expressions that are done after reading a text a bounded number of times");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var reflected = type.reflect();
        var isFinder = isFinder(type);
        for (var pattern : DeclaredPatterns.ofConstants(reflected)) {
            tell(type, pattern, isFinder ? Attacks.onFinding(pattern) : Attacks.onMatching(pattern), events);
        }
        for (var pattern : DeclaredPatterns.ofConstraints(reflected)) {
            tell(type, pattern, Attacks.onMatching(pattern), events);
        }
    }

    private static boolean isFinder(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Matcher.class)
                        || access.getTargetOwner().isEquivalentTo(Pattern.class))
                .map(JavaAccess::getName)
                .anyMatch(FINDING::contains);
    }

    private static void tell(JavaClass type, Pattern pattern, Optional<Attack> attack, ConditionEvents events) {
        var told = attack.map(
                        found -> "the pattern %s of %s is kept busy by%s".formatted(pattern, type.getName(), found))
                .orElse("the pattern %s of %s is safe".formatted(pattern, type.getName()));
        events.add(new SimpleConditionEvent(type, attack.isEmpty(), told));
    }
}
