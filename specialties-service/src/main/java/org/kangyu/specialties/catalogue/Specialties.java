package org.kangyu.specialties.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** All specialties. They are read once, for they change with a migration only. */
@ApplicationScoped
public class Specialties {

    private static final Text UNKNOWN = Text.of("没有代码为 %s 的专科", "No specialty has the code %s");

    private final Session session;
    private final Cursors cursors;
    private volatile @Nullable SortedMap<String, Specialty> all;

    Specialties(Session session, Cursors cursors) {
        this.session = session;
        this.cursors = cursors;
    }

    public Specialty get(String code) {
        var specialty = all().get(code);
        if (specialty == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(code));
        }
        return specialty;
    }

    /** What is wrong with the code, if anything; an absent one is never wrong. */
    public Optional<Violation> check(String pointer, @Nullable String code) {
        return Known.check(pointer, code, all().keySet());
    }

    Page<Specialty> page(SpecialtyFilter filter, Paging paging) {
        filter.require(families());
        var list = "specialties" + filter;
        var after = paging.after(cursors, list);
        var rest = after == null ? all() : all().tailMap(after + '\0');
        return paging.page(
                wanted(rest, filter).limit(paging.rows()).toList(),
                last -> cursors.write(list, List.of(last.code())),
                () -> wanted(all(), filter).count());
    }

    private static Stream<Specialty> wanted(SortedMap<String, Specialty> among, SpecialtyFilter filter) {
        return among.values().stream().filter(filter::takes);
    }

    private Set<String> families() {
        return all().values().stream().map(Specialty::family).collect(Collectors.toSet());
    }

    private SortedMap<String, Specialty> all() {
        var known = all;
        if (known == null) {
            known = read();
            all = known; // two threads may both read; the specialties are the same
        }
        return known;
    }

    private SortedMap<String, Specialty> read() {
        return session
                .createNativeQuery("select code, name_zh, name_en, family, parent, edition from specialty", Tuple.class)
                .getResultList()
                .stream()
                .map(Specialties::specialty)
                .collect(Collectors.toMap(Specialty::code, it -> it, (one, other) -> one, TreeMap::new));
    }

    private static Specialty specialty(Tuple row) {
        return new Specialty(
                row.get(0, String.class),
                Text.of(row.get(1, String.class), row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class));
    }
}
