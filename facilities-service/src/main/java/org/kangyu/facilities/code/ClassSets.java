package org.kangyu.facilities.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The named sets of facilities. They are read once, for they change with a migration only. */
@ApplicationScoped
public class ClassSets {

    /** SQL condition: the facility {@code d} is in one of {@code :classSets}. */
    public static final String MEMBERSHIP = """
            exists (select from class_set s left join category c
                        on c.scheme = d.category_scheme and c.code = d.category_code
                    where s.code in (:classSets)
                      and (c.class = any (s.classes) or d.category_scheme || ':' || d.category_code = any (s.categories))
                      and (s.ownerships = '{}' or d.document ->> 'ownership' = any (s.ownerships))
                      and (s.admin_levels = '{}' or d.document ->> 'adminLevel' = any (s.admin_levels))
                      and (s.minimum_level is null or d.level >= s.minimum_level))""";

    private static final String ALL = """
            select code, name_zh, name_en, note_zh, note_en, cast(to_jsonb(classes) as text) as classes,
                   cast(to_jsonb(categories) as text) as categories, cast(to_jsonb(ownerships) as text) as ownerships,
                   minimum_level, cast(to_jsonb(admin_levels) as text) as admin_levels
            from class_set""";

    private final Session session;
    private final Pages pages;
    private volatile @Nullable NavigableMap<String, ClassSet> sets;

    ClassSets(Session session, Pages pages) {
        this.session = session;
        this.pages = pages;
    }

    /** What is wrong with the code of a set, if anything. */
    public Optional<Violation> check(String pointer, String code) {
        return Known.check(pointer, code, all().keySet());
    }

    /** What a set that is there means, for people. */
    public Text name(String code) {
        return Objects.requireNonNull(all().get(code), code).name();
    }

    Page<ClassSet> page(Paging paging) {
        return pages.page(all(), paging, "class-sets");
    }

    private NavigableMap<String, ClassSet> all() {
        var known = sets;
        if (known == null) {
            known = new TreeMap<>();
            for (var row : session.createNativeQuery(ALL, Tuple.class).getResultList()) {
                var set = set(row);
                known.put(set.code(), set);
            }
            sets = known; // two threads may both read; the sets are the same
        }
        return known;
    }

    private static ClassSet set(Tuple row) {
        return new ClassSet(
                row.get("code", String.class),
                Text.of(row.get("name_zh", String.class), row.get("name_en", String.class)),
                Text.of(row.get("note_zh", String.class), row.get("note_en", String.class)),
                texts(row.get("classes", String.class)),
                texts(row.get("categories", String.class)),
                texts(row.get("ownerships", String.class)),
                row.get("minimum_level", Integer.class),
                texts(row.get("admin_levels", String.class)));
    }

    private static List<String> texts(String json) {
        try {
            return List.of(TolerantJson.MAPPER.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A class set is not readable: " + json, e);
        }
    }
}
