package org.kangyu.indicators.value;

/** What the OpenAPI shows of answers. */
final class Examples {

    static final String VALUE = """
            {"indicator": "beds_per_1000", "region": "150600000000", "unit": "per-1000",
             "unitText": {"zh": "张/千人", "en": "beds per 1,000"}, "period": "2025", "periodEnd": "2025-12-31",
             "asOf": "2025-12-31", "value": 6.75, "numerator": 14985, "denominator": 2220000, "factor": 1000,
             "missing": [], "unknownDocuments": 0, "provisional": false}""";

    static final String UNIT = """
            {"kind": "facility", "id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "name": {"zh": "东胜区人民医院"},
             "regionCode": "150602000000", "meets": false}""";

    static final String SERIES = """
            {"indicator": "beds_per_1000", "region": "150600000000",
             "name": {"zh": "每千人口床位数", "en": "Beds per 1,000 residents"}, "unit": "per-1000",
             "unitText": {"zh": "张/千人", "en": "beds per 1,000"}, "direction": "higher",
             "values": [
                 {"period": "2024", "periodEnd": "2024-12-31", "asOf": "2024-12-31", "value": 6.75,
                  "numerator": 14985, "denominator": 2220000, "factor": 1000, "missing": [],
                  "unknownDocuments": 0},
                 {"period": "2025", "periodEnd": "2025-12-31", "asOf": "2025-12-31",
                  "reason": "no-reading: population 2025", "provisionalValue": 6.81,
                  "missing": ["population"], "unknownDocuments": 0}]}""";

    private Examples() {}
}
