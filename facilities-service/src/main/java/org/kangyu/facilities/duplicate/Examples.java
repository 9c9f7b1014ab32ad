package org.kangyu.facilities.duplicate;

/** What the OpenAPI shows of answers. */
final class Examples {

    static final String SUSPICION = """
            {"one": {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "name": {"zh": "鄂尔多斯市中心医院"},
                     "identifiers": [{"scheme": "own", "value": "ORD-H-0001"}], "category": "ws218:A100",
                     "status": "operating", "regionCode": "150603000000"},
             "other": {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61", "name": {"zh": "鄂尔多斯中心医院"},
                       "category": "ws218:A100", "status": "operating", "regionCode": "150603000000"},
             "score": 0.97,
             "reasons": [{"code": "similar-name", "about": "1.00",
                          "message": {"zh": "名称相似度 1.00", "en": "Their names are alike by 1.00"}},
                         {"code": "same-region", "about": "150603000000",
                          "message": {"zh": "位于同一区划 150603000000",
                                      "en": "They stand in the same region 150603000000"}},
                         {"code": "far", "about": "480",
                          "message": {"zh": "相距 480 米", "en": "They are 480 metres apart"}}]}""";

    private Examples() {}
}
