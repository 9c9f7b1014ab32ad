package org.kangyu.indicators.plan;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    private static final String TARGET_FIELDS = """
            "id": "ORD-001", "group": "ORD.BEDS_PER_1000",
            "title": {"zh": "每千人口床位数", "en": "Beds per 1,000 residents"},
            "quote": "每千人床位数达到6.8张", "section": "一(二)工作目标", "responsible": ["市卫生健康委员会"],
            "commitment": "firm", "indicator": "beds_per_1000",
            "rule": {"kind": "threshold", "comparator": "at-least", "value": 6.8},
            "stages": [{"due": "2025-12-31"}]""";

    private static final String PLAN_FIELDS = """
            "id": "ordos-2024", "title": {"zh": "鄂尔多斯市进一步完善医疗卫生服务体系实施方案"},
            "number": "鄂府办发〔2024〕24号", "startsOn": "2024-04-08", "region": "150600000000",
            "targets": [{""" + TARGET_FIELDS + "}]";

    private static final String OUTCOME_FIELDS = """
            "due": "2025-12-31", "dueInferred": false, "bound": 6.8, "state": "missed",
            "value": 6.7997299729973, "valueOn": "2025-12-31", "gap": 0.0002700270027, "gapUnits": 1,
            "lapsed": false""";

    static final String PLAN = "{" + PLAN_FIELDS + "}";

    static final String PLAN_VIEW =
            "{" + PLAN_FIELDS + ", \"version\": 1, \"recordedAt\": \"2026-04-08T02:41:07.123456Z\"}";

    static final String EVALUATION =
            """
            {"target": "ORD-001", "plan": "ordos-2024", "region": "150600000000",
             "title": {"zh": "每千人口床位数", "en": "Beds per 1,000 residents"}, "group": "ORD.BEDS_PER_1000",
             "indicator": "beds_per_1000", "unit": "per-1000",
             "unitText": {"zh": "张/千人", "en": "beds per 1,000"}, "commitment": "firm",
             "rule": {"kind": "threshold", "comparator": "at-least", "value": 6.8}, "asOf": "2026-03-31",
            """ + OUTCOME_FIELDS + ", \"tone\": \"red\", \"stages\": [{" + OUTCOME_FIELDS + "}]}";

    static final String TARGET = "{\"document\": {" + TARGET_FIELDS + "}, \"evaluation\": " + EVALUATION + "}";

    static final String SCORECARD = """
            {"plan": "ordos-2024", "asOf": "2026-03-31", "evaluated": 1, "states": {"missed": 1},
             "tones": {"red": 1}, "targets": [""" + EVALUATION + "]}";

    private Examples() {}
}
