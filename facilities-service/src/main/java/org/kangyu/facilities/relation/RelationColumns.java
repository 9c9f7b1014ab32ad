package org.kangyu.facilities.relation;

import java.util.List;
import java.util.Locale;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.text.Text;

/** The columns of tables of members, one in a row. */
final class RelationColumns {

    static final List<ImportColumn> ALL = List.of(
            column("relation", "/id", true, "关系编号", "Relation", "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a62"),
            column("role", "/role", true, "角色", "Role", "member"),
            column("facility", "/facilityId", false, "机构登记号或编号", "Own code or id of the facility", "ORD-H-0001"),
            column("regionCode", "/regionCode", false, "区划代码", "Region code", ""),
            column("externalZh", "/external/name/zh", false, "外部单位", "External party", ""),
            column("externalEn", "/external/name/en", false, "外部单位英文名称", "External party in English", ""),
            column("externalRegion", "/external/regionCode", false, "外部单位区划", "Region of the external party", ""),
            column("externalLevel", "/external/level", false, "外部单位级别", "Level of the external party", ""),
            column("since", "/since", false, "加入日期", "Since", "2025-01-01"),
            column("until", "/until", false, "退出日期", "Until", ""));

    private RelationColumns() {}

    /** What people call them. */
    static List<String> titles(Locale language) {
        return ALL.stream().map(column -> column.title().in(language)).toList();
    }

    private static ImportColumn column(
            String name, String pointer, boolean required, String zh, String en, String example) {
        return new ImportColumn(name, pointer, Text.of(zh, en), required, example);
    }
}
