package org.kangyu.facilities.facility;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Editor;
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
    private Map<String, Facility> known = Map.of();

    ImportedFacilities(Facilities facilities, ImportedCodes codes, Territory territory) {
        this.facilities = facilities;
        this.codes = codes;
        this.territory = territory;
    }

    /** Locks the facilities that the next rows may change, and looks once where the editor may change things. */
    void prepare(List<ImportRow> rows, Editor editor) {
        known = facilities.lock(values(rows, "code"));
        territory.prepare(editor, values(rows, "regionCode"));
    }

    /** The facility with the own code of a row, locked in order to change it. */
    Optional<Facility> known(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** The own code of the row, which no other row may have. */
    String claim(ImportRow row) {
        return codes.claim(row, "code");
    }

    void remember(String code, UUID id) {
        ids.put(code, id);
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

    private static Set<String> values(List<ImportRow> rows, String column) {
        return rows.stream().flatMap(row -> row.text(column).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
