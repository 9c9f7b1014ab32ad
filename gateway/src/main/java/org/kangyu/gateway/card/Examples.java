package org.kangyu.gateway.card;

/** What the OpenAPI shows of answers, taken from the demo region. */
final class Examples {

    static final String ANSWERED = """
            {"id": "01a202c0-ff08-70a3-85b2-88377e0ffbea", "version": 1,
             "name": {"zh": "鄂尔多斯市中心医院", "en": "Ordos Central Hospital"}, "shortName": {"zh": "市中心医院"},
             "class": "hospital", "category": {"scheme": "ws218", "code": "A100"},
             "categoryName": {"zh": "综合医院", "en": "General hospital"}, "level": 3, "grade": "甲",
             "ownership": "government", "status": "operating", "address": "鄂尔多斯市康巴什区",
             "position": {"longitude": 109.78933, "latitude": 39.6105, "datum": "wgs84"},
             "region": [{"code": "150000000000", "name": {"zh": "内蒙古自治区", "en": "Inner Mongolia Autonomous Region"}},
              {"code": "150600000000", "name": {"zh": "鄂尔多斯市", "en": "Ordos"}},
              {"code": "150603000000", "name": {"zh": "康巴什区", "en": "Kangbashi District"}}],
             "openBeds": 1161,
             "beds": [{"kind": "general", "approved": 926, "actual": 919, "open": 877},
              {"kind": "icu", "approved": 50, "actual": 48, "open": 46},
              {"kind": "emergency", "approved": 38, "actual": 34, "open": 33}],
             "staff": [{"category": "physician", "count": 691}, {"category": "registered-nurse", "count": 1013}],
             "departments": [{"scheme": "subject", "code": "03"}, {"scheme": "subject", "code": "03.01"},
              {"scheme": "subject", "code": "03.02"}],
             "services": ["outpatient", "inpatient"],
             "accreditations": [{"id": "01a202c2-1b40-7e0c-8a51-5c4b8f0e2a01", "programme": "key-clinical-specialty",
               "programmeName": {"zh": "临床重点专科", "en": "Key clinical specialty"}, "level": "national",
               "department": "28", "specialty": "28", "specialtyName": {"zh": "重症医学科", "en": "Intensive care"},
               "status": "awarded", "awardedOn": "2024-03-20", "issuingBody": "国家卫生健康委员会"},
              {"id": "01a202c2-1b40-7e0c-8a51-5c4b8f0e2a02", "programme": "key-clinical-specialty",
               "programmeName": {"zh": "临床重点专科", "en": "Key clinical specialty"}, "level": "provincial",
               "department": "03.04", "specialty": "03.04",
               "specialtyName": {"zh": "心血管内科专业", "en": "Cardiology"}, "status": "awarded",
               "awardedOn": "2022-11-15", "validUntil": "2032-11-14", "issuingBody": "内蒙古自治区卫生健康委员会"}],
             "relations": [{"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a62", "type": "paired-support",
               "typeName": {"zh": "对口支援", "en": "Paired support"}, "name": {"zh": "对口支援泊尔江海子镇卫生院"},
               "role": "supporter", "partyCount": 1,
               "parties": [{"role": "recipient", "id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61",
                 "name": {"zh": "泊尔江海子镇卫生院"}}]}],
             "recordedAt": "2026-11-22T10:15:32.305342Z"}""";

    private Examples() {}
}
