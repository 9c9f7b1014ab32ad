package org.kangyu.facilities.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.Violation;

/** The categories of facilities by scheme. Their classes are what statistics count. */
@ApplicationScoped
public class Categories {

    private final CodeLists lists;
    private volatile @Nullable Map<String, Map<String, Category>> schemes;

    Categories(CodeLists lists) {
        this.lists = lists;
    }

    /** A category that a stored document names, and that therefore exists. */
    public Category get(String scheme, String code) {
        var category = of(scheme).get(code);
        if (category == null) {
            throw new IllegalStateException("No category %s of %s".formatted(code, scheme));
        }
        return category;
    }

    /** What is wrong with the scheme or, below it, the code; absent ones are never wrong. */
    public Optional<Violation> check(String pointer, @Nullable String scheme, @Nullable String code) {
        return Known.check(pointer + "/scheme", scheme, schemes().keySet())
                .or(() -> scheme == null
                        ? Optional.empty()
                        : Known.check(pointer + "/code", code, of(scheme).keySet()));
    }

    /** The codes of all schemes, for filters. */
    public Set<String> codes() {
        return schemes().values().stream()
                .flatMap(scheme -> scheme.keySet().stream())
                .collect(Collectors.toSet());
    }

    /** The classes that statistics count facilities in. */
    public Set<String> classes() {
        return schemes().values().stream()
                .flatMap(scheme -> scheme.values().stream())
                .map(Category::facilityClass)
                .collect(Collectors.toSet());
    }

    private Map<String, Category> of(String scheme) {
        return schemes().getOrDefault(scheme, Map.of());
    }

    private Map<String, Map<String, Category>> schemes() {
        var known = schemes;
        if (known == null) {
            known = lists.all().values().stream()
                    .flatMap(CodeList::all)
                    .flatMap(code -> category(code).stream())
                    .collect(Collectors.groupingBy(
                            Category::scheme,
                            TreeMap::new,
                            Collectors.toMap(Category::code, it -> it, (old, newer) -> newer)));
            schemes = known; // two threads may both read; the categories are the same
        }
        return known;
    }

    /** Lists of categories are those whose codes have a class. */
    private static Optional<Category> category(ListedCode code) {
        return Optional.ofNullable(code.property("class"))
                .map(facilityClass -> new Category(code.list(), code.code(), code.name(), facilityClass));
    }
}
