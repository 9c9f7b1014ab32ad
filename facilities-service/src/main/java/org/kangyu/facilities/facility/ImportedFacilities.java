package org.kangyu.facilities.facility;

import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.importing.ImportLine;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.ImportedCodes;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The facilities of one import by their own codes, so that a row can name an earlier one that is still pending. */
@TransactionScoped
class ImportedFacilities {

    private static final Text UNKNOWN = Text.of("没有登记号为 %s 的机构", "No facility has the own code %s");

    private final Facilities facilities;
    private final ImportedCodes codes;
    private final Territory territory;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, Long> changed = new HashMap<>();
    private Map<String, Facility> known = Map.of();
    private Map<UUID, Facility> knownById = Map.of();

    ImportedFacilities(Facilities facilities, ImportedCodes codes, Territory territory) {
        this.facilities = facilities;
        this.codes = codes;
        this.territory = territory;
    }

    /** Locks the facilities that the next lines may change, and looks once where the editor may change things. */
    void prepare(List<? extends ImportLine> lines, Editor editor) {
        known = facilities.lock(values(lines, row -> row.text("code"), FacilityLine::code));
        knownById = lock(values(lines, row -> Optional.empty(), FacilityLine::id));
        territory.prepare(editor, values(lines, row -> row.text("regionCode"), FacilityLine::regionCode));
    }

    /** The facility with the own code of a row, locked in order to change it. */
    Optional<Facility> known(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** The facility with the id, locked in order to change it. */
    Optional<Facility> known(UUID id) {
        return Optional.ofNullable(knownById.get(id));
    }

    /** What is wrong with a line for a facility that an earlier line is for, if anything. */
    Optional<Violation> claim(FacilityLine line) {
        return codes.claim(line.key(), line.number(), "/identifiers");
    }

    /** The own code of the row, which no other row may have. */
    String claim(ImportRow row) {
        return codes.claim(row, "code");
    }

    void remember(String code, UUID id) {
        ids.put(code, id);
    }

    void rememberChange(UUID id, long line) {
        changed.put(id, line);
    }

    /** The lines of those that were made or changed. */
    Map<UUID, Long> changed() {
        return changed;
    }

    /** The parent that the row names; the row is refused if neither the file nor the registry has it. */
    Optional<UUID> parent(ImportRow row) {
        return row.text("parentCode").flatMap(code -> {
            var parent = find(code);
            if (parent.isEmpty()) {
                row.refuse(new Violation("parentCode", "unknown-facility", UNKNOWN.with(code)));
            }
            return parent;
        });
    }

    private Optional<UUID> find(String code) {
        return Optional.ofNullable(ids.get(code)).or(() -> facilities.find(code).map(Facility::id));
    }

    private Map<UUID, Facility> lock(Set<UUID> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : facilities.find("id in ?1 order by id", wanted).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .collect(Collectors.toMap(Facility::id, facility -> facility));
    }

    private static <T> Set<T> values(
            List<? extends ImportLine> lines,
            Function<ImportRow, Optional<T>> ofRow,
            Function<ImportDocument, Optional<T>> ofDocument) {
        return lines.stream()
                .flatMap(line -> switch (line) {
                    case ImportRow row -> ofRow.apply(row).stream();
                    case ImportDocument document -> ofDocument.apply(document).stream();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
