package org.kangyu.local.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A facility as one line of the import file. */
record FacilityRow(Map<String, String> cells) {

    private static final List<String> COLUMNS = List.of(
            "code",
            "nameZh",
            "nameEn",
            "shortName",
            "categoryScheme",
            "category",
            "ownership",
            "managementClass",
            "medicineType",
            "level",
            "grade",
            "adminLevel",
            "regionCode",
            "parentCode",
            "address",
            "longitude",
            "latitude",
            "status",
            "openedOn",
            "services",
            "departments",
            "beds",
            "staff",
            "synthetic");

    FacilityRow {
        cells = Map.copyOf(cells);
    }

    static String csv(Collection<FacilityRow> rows) {
        return Csv.write(COLUMNS, rows.stream().map(FacilityRow::cells).toList());
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    String code() {
        return cell("code");
    }

    boolean isSynthetic() {
        return Boolean.parseBoolean(cell("synthetic"));
    }

    boolean isOperating() {
        return cell("status").equals("operating");
    }

    FacilityRow with(String column, String value) {
        var changed = new HashMap<>(cells);
        changed.put(column, value);
        return new FacilityRow(changed);
    }
}
