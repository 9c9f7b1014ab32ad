package org.kangyu.facilities.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.kangyu.facilities.code.identifier.DivisionRegister;
import org.kangyu.facilities.code.identifier.KnownDivision;
import org.kangyu.kit.text.Text;

/** Tells whoever checks codes which of them the tree has, and from when until when. */
@ApplicationScoped
class RegisteredDivisions implements DivisionRegister {

    private static final String FOUND = """
            select r.code, r.document #>> '{name,zh}' as zh, r.document #>> '{name,en}' as en,
                   min(self.valid_from) as since, nullif(max(self.valid_to), 'infinity') as until,
                   (select string_agg(heir, ',' order by heir)
                    from jsonb_array_elements_text(r.document -> 'successors') heir) as successors,
                   (select count(distinct below.descendant) from region_closure below
                    where below.ancestor = r.code and below.depth = 1) as children
            from region r join region_closure self on self.descendant = r.code and self.depth = 0
            where r.code in (:codes)
            group by r.code""";

    private static final Pattern COMMA = Pattern.compile(",");

    private final Session session;

    RegisteredDivisions(Session session) {
        this.session = session;
    }

    @Override
    public Map<String, KnownDivision> find(Set<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : session.createNativeQuery(FOUND, Tuple.class).setParameter("codes", codes).getResultList().stream()
                        .collect(Collectors.toMap(row -> row.get("code", String.class), RegisteredDivisions::known));
    }

    private static KnownDivision known(Tuple row) {
        var successors = row.get("successors", String.class);
        return new KnownDivision(
                new Text(row.get("zh", String.class), row.get("en", String.class)),
                row.get("since", LocalDate.class),
                row.get("until", LocalDate.class),
                successors == null ? List.of() : COMMA.splitAsStream(successors).toList(),
                row.get("children", Long.class).intValue());
    }
}
