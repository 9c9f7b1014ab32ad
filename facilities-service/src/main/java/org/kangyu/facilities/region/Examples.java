package org.kangyu.facilities.region;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    private static final String FIELDS = """
            "code": "150603000000", "name": {"zh": "康巴什区", "en": "Kangbashi District"},
            "level": "county", "kind": "district", "parentCode": "150600000000", "neighbours": ["150602000000"], "openedOn": "2016-06-08\"""";

    static final String SENT = "{" + FIELDS + "}";

    static final String ANSWERED = "{" + FIELDS + """
            , "successors": [], "shortCode": "150603", "version": 1, "validFrom": "2016-06-08",
             "recordedAt": "2026-04-08T02:41:07.123456Z",
             "path": [{"code": "150000000000", "name": {"zh": "内蒙古自治区", "en": "Inner Mongolia"}},
                      {"code": "150600000000", "name": {"zh": "鄂尔多斯市", "en": "Ordos"}}]}""";

    private Examples() {}
}
