package org.kangyu.indicators.definition;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    static final String DOCUMENT = """
            {"code": "beds_per_1000", "name": {"zh": "每千人口床位数", "en": "Beds per 1,000 residents"},
             "kind": "computed", "unit": "per-1000", "unitText": {"zh": "张/千人", "en": "beds per 1,000"},
             "direction": "higher",
             "definition": {"zh": "年末实有床位除以年末常住人口，再乘以一千",
                            "en": "Actual beds per 1,000 residents at the year's end"},
             "formula": "beds / population * 1000.0"}""";

    static final String VIEW = """
            {"code": "beds_per_1000", "name": {"zh": "每千人口床位数", "en": "Beds per 1,000 residents"},
             "kind": "computed", "unit": "per-1000", "unitText": {"zh": "张/千人", "en": "beds per 1,000"},
             "direction": "higher",
             "definition": {"zh": "年末实有床位除以年末常住人口，再乘以一千",
                            "en": "Actual beds per 1,000 residents at the year's end"},
             "formula": "beds / population * 1000.0", "inputs": ["beds", "population"],
             "version": 1, "recordedAt": "2026-04-08T02:41:07.123456Z"}""";

    static final String REVISION = """
            {"version": 2, "recordedAt": "2026-04-08T02:41:07.123456Z", "by": "wang@ordos.example",
             "document":""" + DOCUMENT + "}";

    private Examples() {}
}
