package org.kangyu.specialties.accreditation;

import java.util.List;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.text.Text;

/** The columns of a file of accreditations. */
final class AccreditationColumns {

    static final List<ImportColumn> ALL = List.of(
            required("code", "/code", "认定代码", "Code", "ORD-A-0001"),
            required("programme", "/programme", "项目", "Programme", "chest-pain-centre"),
            required("level", "/level", "级别", "Level", "city"),
            required("holderKind", "/holder/kind", "持有者类别", "Kind of holder", "facility"),
            required("holderCode", "/holder/id", "持有者代码", "Code of the holder", "ORD-H-0001"),
            column("specialty", "/specialty", "专科", "Specialty", "03.04"),
            required("status", "/status", "状态", "Status", "awarded"),
            column("awardedOn", "/awardedOn", "授予日期", "Awarded on", "2023-06-01"),
            column("validUntil", "/validUntil", "有效期至", "Valid until", "2028-05-31"),
            column("document", "/document", "文号", "Document", "示例〔2023〕12 号"),
            column("issuingBody", "/issuingBody", "发文单位", "Issuing body", "示例卫生健康委员会"));

    private AccreditationColumns() {}

    private static ImportColumn required(String name, String pointer, String zh, String en, String example) {
        return new ImportColumn(name, pointer, Text.of(zh, en), true, example);
    }

    private static ImportColumn column(String name, String pointer, String zh, String en, String example) {
        return new ImportColumn(name, pointer, Text.of(zh, en), false, example);
    }
}
