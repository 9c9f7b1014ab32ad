package org.kangyu.specialties.accreditation;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    static final String AWARD = """
            {"code": "ORD-A-0008", "programme": "key-clinical-specialty", "level": "city",
             "holder": {"kind": "department", "id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "department": "03.01"},
             "specialty": "03.01", "status": "awarded", "awardedOn": "2023-06-01", "validUntil": "2028-05-31",
             "document": "示例〔2023〕8 号", "issuingBody": "鄂尔多斯市卫生健康委员会"}""";

    static final String AWARDED = """
            {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a70", "version": 1, "validFrom": "2023-06-01",
             "recordedAt": "2026-04-08T02:41:07.123456Z",
             "programmeName": {"zh": "临床重点专科", "en": "Key clinical specialty"},
             "specialtyName": {"zh": "呼吸内科专业", "en": "Respiratory medicine"},
             "code": "ORD-A-0008", "programme": "key-clinical-specialty", "level": "city",
             "holder": {"kind": "department", "id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "department": "03.01",
                        "name": {"zh": "康巴什示例医院", "en": "Kangbashi Sample Hospital"}, "regionCode": "150603000000"},
             "specialty": "03.01", "status": "awarded", "awardedOn": "2023-06-01", "validUntil": "2028-05-31",
             "document": "示例〔2023〕8 号", "issuingBody": "鄂尔多斯市卫生健康委员会"}""";

    static final String DECISION = """
            {"reason": "年度复核未达标，限期整改", "on": "2026-03-01"}""";

    private Examples() {}
}
