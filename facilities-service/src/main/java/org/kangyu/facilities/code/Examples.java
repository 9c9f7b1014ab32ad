package org.kangyu.facilities.code;

/** What the OpenAPI shows of answers. */
final class Examples {

    static final String CODE = """
            {"list": "subject", "code": "12.01", "name": {"zh": "牙体牙髓病专业", "en": "Endodontics"}, "parent": "12",
             "edition": "2010", "validFrom": "2010-06-11"}""";

    static final String LIST = """
            {"list": "ws218-economic-type", "name": {"zh": "卫生机构代码中的经济类型", "en": "Economic types within WS 218 codes"},
             "note": {"zh": "第 16、17 位；为 GB/T 12402 的前两位",
                      "en": "Characters 16 and 17; the first two digits of GB/T 12402"},
             "editions": [{"edition": "2002", "name": {"zh": "WS 218-2002", "en": "WS 218-2002"},
                           "source": "WS 218-2002"}],
             "count": 22, "isHierarchical": true}""";

    static final String CLASS_SET = """
            {"code": "level-2-general-hospital",
             "name": {"zh": "二级及以上综合医院", "en": "General hospital of level 2 and above"},
             "note": {"zh": "类别 A100，级别不低于二级", "en": "Category A100 of at least level 2"},
             "categories": ["ws218:A100"], "minimumLevel": 2}""";

    private Examples() {}
}
