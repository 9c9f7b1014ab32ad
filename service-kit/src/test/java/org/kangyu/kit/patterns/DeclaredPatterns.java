package org.kangyu.kit.patterns;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regular expressions that a class declares. */
final class DeclaredPatterns {

    private DeclaredPatterns() {}

    /** Those of its constants, those of an enum's constants included. */
    static List<Pattern> ofConstants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == Pattern.class)
                .flatMap(field -> owners(type, field).map(owner -> value(field, owner)))
                .toList();
    }

    /** Those that the values of fields, parameters and answers are checked with. */
    static Set<Pattern> ofConstraints(Class<?> type) {
        var executables = Stream.concat(
                Arrays.<Executable>stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
        var members = Stream.concat(
                Arrays.stream(type.getDeclaredFields()),
                executables.flatMap(
                        executable -> Stream.concat(Stream.of(executable), Arrays.stream(executable.getParameters()))));
        var found = new LinkedHashSet<Pattern>();
        var known = new LinkedHashSet<String>();
        members.flatMap(DeclaredPatterns::constraints)
                .filter(constraint -> known.add(constraint.toString()))
                .forEach(constraint -> found.add(compiled(constraint)));
        return found;
    }

    private static Stream<?> owners(Class<?> type, Field field) {
        if (Modifier.isStatic(field.getModifiers())) {
            return Stream.of(type);
        }
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.of(); // others are handed a constant
    }

    private static Pattern value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<jakarta.validation.constraints.Pattern> constraints(AnnotatedElement member) {
        var own = Arrays.stream(member.getAnnotationsByType(jakarta.validation.constraints.Pattern.class));
        return Stream.concat(own, inType(type(member)));
    }

    private static AnnotatedType type(AnnotatedElement member) {
        return switch (member) {
            case Field field -> field.getAnnotatedType();
            case Method method -> method.getAnnotatedReturnType();
            case Constructor<?> constructor -> constructor.getAnnotatedReturnType();
            case Parameter parameter -> parameter.getAnnotatedType();
            default -> throw new IllegalArgumentException(member.toString());
        };
    }

    /** Also of the elements of a list, and of theirs. */
    private static Stream<jakarta.validation.constraints.Pattern> inType(AnnotatedType type) {
        var own = Arrays.stream(type.getAnnotationsByType(jakarta.validation.constraints.Pattern.class));
        return type instanceof AnnotatedParameterizedType generic
                ? Stream.concat(
                        own,
                        Arrays.stream(generic.getAnnotatedActualTypeArguments()).flatMap(DeclaredPatterns::inType))
                : own;
    }

    private static Pattern compiled(jakarta.validation.constraints.Pattern constraint) {
        int flags = Arrays.stream(constraint.flags())
                .mapToInt(jakarta.validation.constraints.Pattern.Flag::getValue)
                .reduce(0, (all, flag) -> all | flag);
        return Pattern.compile(constraint.regexp(), flags);
    }
}
