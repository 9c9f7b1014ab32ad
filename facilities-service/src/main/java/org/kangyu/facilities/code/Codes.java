package org.kangyu.facilities.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.Violation;

/** The short code lists. They are read once, for they change with a migration only. */
@ApplicationScoped
public class Codes {

    private final Session session;
    private volatile @Nullable Map<String, Set<String>> lists;

    Codes(Session session) {
        this.session = session;
    }

    /** What is wrong with the code of a list, if anything; an absent one is never wrong. */
    public Optional<Violation> check(String list, String pointer, @Nullable String code) {
        return Known.check(pointer, code, of(list));
    }

    private Set<String> of(String list) {
        var known = lists;
        if (known == null) {
            known = read();
            lists = known; // two threads may both read; the lists are the same
        }
        return known.getOrDefault(list, Set.of());
    }

    private Map<String, Set<String>> read() {
        var read = new TreeMap<String, Set<String>>();
        session.createNativeQuery("select list, code from code", Tuple.class)
                .getResultStream()
                .forEach(row -> read.computeIfAbsent(row.get(0, String.class), list -> new TreeSet<>())
                        .add(row.get(1, String.class)));
        return read;
    }
}
