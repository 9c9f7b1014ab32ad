package org.kangyu.facilities.relation;

import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.kangyu.facilities.facility.FacilityRegister;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.importing.ImportLine;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.ImportedCodes;
import org.kangyu.kit.problem.Violation;

/** The relations and facilities that the next lines of one import speak of. */
@TransactionScoped
class ImportedRelations {

    private static final String KEYED = """
            select * from relation
            where region_code in (:regions)
              and concat_ws('|', type, region_code, since, document #>> '{name,zh}') in (:keys)
            order by id for no key update""";

    private final Relations relations;
    private final FacilityRegister register;
    private final ImportedCodes codes;
    private Map<UUID, Relation> byId = Map.of();
    private Map<String, List<Relation>> byKey = Map.of();
    private Map<String, UUID> facilities = Map.of();
    private final Map<Relation, Edit> changed = new LinkedHashMap<>();

    ImportedRelations(Relations relations, FacilityRegister register, ImportedCodes codes) {
        this.relations = relations;
        this.register = register;
        this.codes = codes;
    }

    /** Locks the relations that the lines may change. */
    void prepare(List<? extends ImportLine> lines) {
        var ids = new HashSet<UUID>();
        var keys = new HashMap<String, String>();
        var ownCodes = new HashSet<String>();
        for (var line : lines) {
            switch (line) {
                case ImportRow row -> {
                    MemberCells.relation(row).ifPresent(ids::add);
                    row.text("facility").ifPresent(ownCodes::add);
                }
                case ImportDocument document -> {
                    RelationLine.id(document).ifPresent(ids::add);
                    RelationLine.key(document).ifPresent(key -> keys.put(key, RelationLine.regionCode(document)));
                }
            }
        }
        byId = lock(ids);
        byKey = lock(keys);
        facilities = register.withOwnCodes(ownCodes);
    }

    Optional<Relation> known(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that would be known again by the line. */
    List<Relation> known(RelationLine line) {
        return line.key().map(key -> byKey.getOrDefault(key, List.of())).orElse(List.of());
    }

    /** Facilities by their own codes. */
    Map<String, UUID> facilities() {
        return facilities;
    }

    /** What is wrong with a line for what an earlier line is for, if anything. */
    Optional<Violation> claim(String key, long line, String pointer) {
        return codes.claim(key, line, pointer);
    }

    /** Rows may change one relation several times, which is kept as one change. */
    void rememberChange(Relation relation, Edit edit) {
        changed.put(relation, edit);
    }

    /** Hands over what was changed since the last time. */
    void handOver(BiConsumer<Relation, Edit> keeper) {
        changed.forEach(keeper);
        changed.clear();
    }

    private Map<UUID, Relation> lock(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : relations.find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .collect(Collectors.toMap(Relation::id, relation -> relation));
    }

    private Map<String, List<Relation>> lock(Map<String, String> regionsByKey) {
        return regionsByKey.isEmpty()
                ? Map.of()
                : relations
                        .getSession()
                        .createNativeQuery(KEYED, Relation.class)
                        .setParameter("regions", new HashSet<>(regionsByKey.values()))
                        .setParameter("keys", regionsByKey.keySet())
                        .getResultStream()
                        .collect(Collectors.groupingBy(ImportedRelations::key));
    }

    private static String key(Relation relation) {
        return RelationLine.key(relation.document()).orElseThrow();
    }
}
