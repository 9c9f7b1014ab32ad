package org.kangyu.facilities.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The categories of facilities by scheme. They are read once, for they change with a migration only. */
@ApplicationScoped
public class Categories {

    private final Session session;
    private volatile @Nullable Map<String, Map<String, Category>> schemes;

    Categories(Session session) {
        this.session = session;
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
            known = read();
            schemes = known; // two threads may both read; the categories are the same
        }
        return known;
    }

    private Map<String, Map<String, Category>> read() {
        return session.createNativeQuery("select scheme, code, name_zh, name_en, class from category", Tuple.class)
                .getResultStream()
                .map(Categories::category)
                .collect(Collectors.groupingBy(
                        Category::scheme, TreeMap::new, Collectors.toMap(Category::code, category -> category)));
    }

    private static Category category(Tuple row) {
        return new Category(
                row.get(0, String.class),
                row.get(1, String.class),
                Text.of(row.get(2, String.class), row.get(3, String.class)),
                row.get(4, String.class));
    }
}
