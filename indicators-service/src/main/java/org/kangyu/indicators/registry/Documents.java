package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.UnitKind;

/** What each document of the registry said from day to day, and whom it has ever named. */
@ApplicationScoped
class Documents {

    private static final int CHUNK = 1_000;

    private static final String NEWER = """
            insert into document as known (kind, id, epoch, version)
            select h.kind, h.id, h.epoch, h.version
            from jsonb_to_recordset(cast(? as jsonb)) as h(kind text, id text, epoch bigint, version bigint)
            order by h.kind, h.id
            on conflict (kind, id) do update set epoch = excluded.epoch, version = excluded.version
            where (known.epoch, known.version) < (excluded.epoch, excluded.version)
            returning id
            """;

    private static final String HEARD = """
            with heard as (select h.kind, h.id, h."validFrom" as valid_from,
                                  coalesce(h."validTo", 'infinity') as valid_to, h.document, h.names
                           from jsonb_to_recordset(cast(? as jsonb))
                                as h(kind text, id text, "validFrom" date, "validTo" date, document jsonb, names jsonb))
            """;

    private static final String KEEP_FOLLOWING = HEARD + """
            insert into document_state (kind, id, valid_from, valid_to, document)
            select s.kind, s.id, h.valid_to, s.valid_to, s.document
            from heard h join document_state s on s.kind = h.kind and s.id = h.id
            where s.valid_from < h.valid_to and s.valid_to > h.valid_to
            """;

    private static final String DROP_OVERTAKEN = HEARD + """
            delete from document_state s using heard h
            where s.kind = h.kind and s.id = h.id and s.valid_from >= h.valid_from and s.valid_from < h.valid_to
            """;

    private static final String END_PREVIOUS = HEARD + """
            update document_state s set valid_to = h.valid_from
            from heard h where s.kind = h.kind and s.id = h.id
              and s.valid_from < h.valid_from and s.valid_to > h.valid_from
            """;

    private static final String BEGIN = HEARD + """
            insert into document_state (kind, id, valid_from, valid_to, document)
            select h.kind, h.id,
                   case when exists (select from document_state s where s.kind = h.kind and s.id = h.id)
                        then h.valid_from else '-infinity' end,
                   h.valid_to, h.document
            from heard h
            """;

    // names are kept when a document no longer has them, as its earlier states do
    private static final String NAME = HEARD + """
            insert into document_name (name, kind, id)
            select n.name, h.kind, h.id from heard h, jsonb_array_elements_text(h.names) as n(name)
            order by n.name, h.kind, h.id
            on conflict do nothing
            """;

    private static final String READ = """
            select kind, id, valid_from, valid_to, cast(document as text) as document from document_state
            where kind = ? and id = any (?) order by id, valid_from
            """;

    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    /** Keeps those that are newer than what is known, each version of one after the other; tells which these are. */
    Set<Unit> take(Collection<HeardDocument> heard) {
        var taken = new TreeSet<String>();
        var rest = new ArrayList<>(heard);
        while (!rest.isEmpty()) {
            var wave = new LinkedHashMap<Unit, HeardDocument>();
            rest.removeIf(document -> wave.putIfAbsent(document.unit(), document) == null);
            taken.addAll(takeOnce(wave.values()));
        }
        return Set.copyOf(heard.stream()
                .map(HeardDocument::unit)
                .filter(unit -> taken.contains(unit.id()))
                .toList());
    }

    List<DocumentState> of(UnitKind kind, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : database.list(READ, Documents::state, kind.word(), ids);
    }

    /** The documents that have ever named one of these. */
    Set<Unit> naming(Collection<String> names) {
        return Set.copyOf(database.list(
                "select distinct kind, id from document_name where name = any (?)",
                row -> new Unit(UnitKind.of(row.getString("kind")), row.getString("id")),
                names));
    }

    /** By facility, the relations that have ever named it. */
    Map<String, Set<Unit>> relationsByParty(Collection<String> facilities) {
        var relations = new HashMap<String, Set<Unit>>();
        database.list(
                        "select name, id from document_name where kind = 'relation' and name = any (?)",
                        row -> Map.entry(row.getString("name"), new Unit(UnitKind.RELATION, row.getString("id"))),
                        facilities)
                .forEach(entry -> relations
                        .computeIfAbsent(entry.getKey(), _ -> new HashSet<>())
                        .add(entry.getValue()));
        return relations;
    }

    /** Whom these relations have ever named. */
    Set<String> namesIn(Collection<String> relations) {
        return new TreeSet<>(database.list(
                "select distinct name from document_name where kind = 'relation' and id = any (?)",
                row -> row.getString("name"),
                relations));
    }

    /** Those of the ids that are known. */
    Set<String> existing(UnitKind kind, Collection<String> ids) {
        return new TreeSet<>(database.list(
                "select id from document where kind = ? and id = any (?)",
                row -> row.getString("id"),
                kind.word(),
                ids));
    }

    /** Hands over all documents of a kind, in chunks. */
    void forEachChunk(UnitKind kind, Consumer<List<Unit>> chunk) {
        @Nullable String after = "";
        while (after != null) {
            var units = database.list(
                    "select id from document where kind = ? and id > ? order by id limit " + CHUNK,
                    row -> new Unit(kind, row.getString("id")),
                    kind.word(),
                    after);
            if (!units.isEmpty()) {
                chunk.accept(units);
            }
            after = units.isEmpty() ? null : units.getLast().id();
        }
    }

    private List<String> takeOnce(Collection<HeardDocument> heard) {
        var newer = database.list(NEWER, row -> row.getString("id"), Database.json(heard));
        var taken =
                heard.stream().filter(document -> newer.contains(document.id())).toList();
        keep(taken.stream().map(HeardDocument::state).toList());
        keep(taken.stream().flatMap(document -> document.corrected().stream()).toList());
        return newer;
    }

    private void keep(List<HeardState> heard) {
        if (!heard.isEmpty()) {
            var states = Database.json(heard);
            database.update(KEEP_FOLLOWING, states);
            database.update(DROP_OVERTAKEN, states);
            database.update(END_PREVIOUS, states);
            database.update(BEGIN, states);
            database.update(NAME, states);
        }
    }

    private static DocumentState state(ResultSet row) throws SQLException {
        return new DocumentState(
                new Unit(UnitKind.of(row.getString("kind")), row.getString("id")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Database.document(row.getString("document"), JsonNode.class));
    }
}
