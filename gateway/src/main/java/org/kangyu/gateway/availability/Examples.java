package org.kangyu.gateway.availability;

/** What the OpenAPI shows of answers, taken from the demo region. */
final class Examples {

    static final String ANSWERED = """
            {"asked": {"near": [109.78, 39.61], "crs": "wgs84", "withinMetres": 50000.0, "bed": "icu", "free": 1,
              "level": [], "class": [], "category": [], "service": [], "department": [], "limit": 2},
             "items": [{"facility": {"id": "01a202c0-ff48-7d7d-90c1-aa39781a2bc0",
                "name": {"zh": "鄂尔多斯市蒙医医院（示例）", "en": "Ordos Hospital of Mongolian Medicine (example)"},
                "level": 3, "grade": "甲", "class": "hospital"},
               "position": {"longitude": 109.78383, "latitude": 39.607, "datum": "wgs84"}, "distanceMetres": 468,
               "beds": {"kind": "icu", "open": 11}},
              {"facility": {"id": "01a202c0-ffb4-7318-b248-9c306ace4b62",
                "name": {"zh": "康巴什区综合医院（示例）", "en": "Kangbashi District General Hospital (example)"}, "level": 2,
                "grade": "甲", "class": "hospital"},
               "position": {"longitude": 109.78538, "latitude": 39.60721, "datum": "wgs84"},
               "distanceMetres": 556, "beds": {"kind": "icu", "open": 6}}],
             "skippedNearer": [{"facility": {"id": "01a202c1-0075-7964-8733-ab39b446e361",
                "name": {"zh": "康巴什区妇幼保健院（示例）", "en": "Kangbashi Maternal and Child Hospital (example)"},
                "level": 2, "grade": "甲", "class": "professional-public-health"},
               "distanceMetres": 498, "because": ["too-few-open-beds"]}],
             "basis": "registered-beds", "asOf": "2026-11-22T10:15:42.375586Z"}""";

    private Examples() {}
}
