package org.kangyu.local.demo;

import java.util.Map;

/** A region as the import file has it. */
record Region(String code, String zh, String en, String level, String kind, String parentCode) {

    static Region of(Map<String, String> row) {
        return new Region(
                row.getOrDefault("code", ""),
                row.getOrDefault("nameZh", ""),
                row.getOrDefault("nameEn", ""),
                row.getOrDefault("level", ""),
                row.getOrDefault("kind", ""),
                row.getOrDefault("parentCode", ""));
    }

    /** The name of the place without its committee, which is how facilities are called after it. */
    String place() {
        return zh.replaceFirst("^内蒙古自治区.*镇", "")
                .replaceFirst("嘎查(村民委员会|村委员会|村委会|委员会|村)$", "嘎查")
                .replaceFirst("(村民委员会|村委员会|村委会)$", "村")
                .replaceFirst("社区(居民委员会|居委会)$", "社区")
                .replaceFirst("居民委员会$", "居民区");
    }
}
