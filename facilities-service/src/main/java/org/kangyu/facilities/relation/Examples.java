package org.kangyu.facilities.relation;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    private static final String FIELDS = """
            "type": "paired-support", "name": {"zh": "东胜区人民医院对口支援泊尔江海子镇卫生院"},
            "regionCode": "150602000000",
            "members": [
              {"role": "supporter", "facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60"},
              {"role": "supporter", "external": {"name": {"zh": "北京清华长庚医院"}, "regionCode": "110114000000", "level": 3},
               "since": "2025-03-01"},
              {"role": "recipient", "facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61",
               "onSite": [{"since": "2025-03-01", "until": "2025-09-01", "persons": 2, "category": "physician"}]}],
            "agreement": {"number": "东卫医字〔2025〕3号", "signedOn": "2024-12-20", "validFrom": "2025-01-01",
                          "validTo": "2028-01-01", "parties": [{"zh": "东胜区人民医院"}, {"zh": "泊尔江海子镇卫生院"}]},
            "platform": true, "since": "2025-01-01\"""";

    static final String SENT = "{" + FIELDS + "}";

    static final String ANSWERED = """
            {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a62", "version": 1, "validFrom": "2025-01-01",
             "recordedAt": "2026-04-08T02:41:07.123456Z", "typeName": {"zh": "对口支援", "en": "Paired support"},
             "unifiedAreas": [],
            """ + FIELDS + "}";

    static final String FACILITY = """
            {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61", "name": {"zh": "泊尔江海子镇卫生院"},
             "regionCode": "150602101000", "status": "operating"}""";

    static final String PARTICIPANT = """
            {"role": "recipient", "facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61", "since": "2025-01-01",
             "facility":
            """ + FACILITY + "}";

    static final String UNCOVERED = """
            {"items": [{"facility":
            """ + FACILITY + """
            , "last": {"relation": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a62", "until": "2025-12-01"}}],
             "total": 1, "of": 19}""";

    private Examples() {}
}
