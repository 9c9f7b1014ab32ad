package org.kangyu.facilities.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.text.Text;

/** Reads the lists, their editions and their codes from the database. */
@ApplicationScoped
class CodeTables {

    private static final String CODES = """
            select list, code, code.name_zh, code.name_en, parent, edition,
                   coalesce(code.valid_from, code_edition.valid_from) as since, code.valid_to,
                   cast(properties as text) as properties
            from code join code_edition using (list, edition)
            order by list, code, since nulls first""";

    private final Session session;

    CodeTables(Session session) {
        this.session = session;
    }

    NavigableMap<String, CodeList> read() {
        var editions = rows("""
                        select list, edition, name_zh, name_en, source, valid_from, valid_to
                        from code_edition order by list, valid_from nulls first""")
                .collect(Collectors.groupingBy(
                        CodeTables::list, Collectors.mapping(CodeTables::edition, Collectors.toList())));
        var codes = rows(CODES).map(CodeTables::code).collect(Collectors.groupingBy(ListedCode::list));
        var lists = new TreeMap<String, CodeList>();
        rows("select list, name_zh, name_en, note_zh, note_en from code_list").forEach(row -> {
            var list = list(row);
            lists.put(list, list(row, editions.getOrDefault(list, List.of()), codes.getOrDefault(list, List.of())));
        });
        return lists;
    }

    private Stream<Tuple> rows(String query) {
        return session.createNativeQuery(query, Tuple.class).getResultList().stream();
    }

    private static String list(Tuple row) {
        return row.get("list", String.class);
    }

    private static CodeList list(Tuple row, List<Edition> editions, List<ListedCode> codes) {
        var byCode = codes.stream().collect(Collectors.groupingBy(ListedCode::code, TreeMap::new, Collectors.toList()));
        var note = row.get("note_zh", String.class);
        return new CodeList(
                list(row),
                name(row),
                note == null ? null : Text.of(note, row.get("note_en", String.class)),
                editions,
                byCode);
    }

    private static Edition edition(Tuple row) {
        return new Edition(
                row.get("edition", String.class),
                name(row),
                row.get("source", String.class),
                day(row, "valid_from"),
                day(row, "valid_to"));
    }

    private static ListedCode code(Tuple row) {
        return new ListedCode(
                list(row),
                row.get("code", String.class),
                name(row),
                row.get("parent", String.class),
                row.get("edition", String.class),
                day(row, "since"),
                day(row, "valid_to"),
                properties(row.get("properties", String.class)));
    }

    private static Text name(Tuple row) {
        return Text.of(row.get("name_zh", String.class), row.get("name_en", String.class));
    }

    private static @Nullable LocalDate day(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }

    private static Map<String, JsonNode> properties(String json) {
        try {
            return TolerantJson.MAPPER.readValue(json, new TypeReference<TreeMap<String, JsonNode>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The properties of a code are not readable: " + json, e);
        }
    }
}
