package org.kangyu.facilities.facility;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    private static final String FIELDS = """
            "identifiers": [{"scheme": "own", "value": "ORD-H-0001"}],
            "name": {"zh": "鄂尔多斯市中心医院", "en": "Ordos Central Hospital"},
            "otherNames": [{"kind": "short", "name": {"zh": "市中心医院"}}],
            "category": {"scheme": "ws218", "code": "A100"}, "ownership": "government",
            "managementClass": "non-profit", "medicineType": "western", "level": 3, "grade": "甲",
            "levelDecision": {"decidedBy": "内蒙古自治区卫生健康委员会", "decidedOn": "2023-11-08", "validUntil": "2027-11-07"},
            "legalBody": "鄂尔多斯市中心医院", "premisesOwnership": "public",
            "adminLevel": "prefecture", "regionCode": "150603000000", "address": "鄂尔多斯市康巴什区",
            "position": {"longitude": 109.78933, "latitude": 39.6105, "datum": "wgs84"},
            "contact": {"telephone": "0477-8367114"},
            "licence": {"issuedBy": "鄂尔多斯市卫生健康委员会", "validUntil": "2035-01-01", "verifiedOn": "2025-03-01"},
            "status": "operating", "openedOn": "2020-01-01",
            "departments": [{"scheme": "subject", "code": "03.01"},
                {"scheme": "kangyu", "code": "public-health", "standardised": true, "since": "2024-06-01"}],
            "services": ["outpatient", "inpatient"],
            "beds": [{"kind": "icu", "approved": 50, "actual": 48, "open": 46}],
            "staff": [{"category": "registered-nurse", "count": 1013, "employment": "established"}],
            "vehicles": [{"kind": "ambulance", "count": 6}], "equipment": [{"kind": "ct", "count": 4}],
            "designations": [{"code": "infectious-disease", "decidedBy": "鄂尔多斯市人民政府", "since": "2020-02-01"}],
            "openingHours": [{"service": "outpatient", "days": ["mon", "tue", "wed", "thu", "fri"], "opens": "08:00",
                "closes": "17:30"}, {"service": "emergency", "days": ["mon", "sat", "sun", "holiday"]}],
            "coverageArea": [{"regionCode": "150603000000", "mode": "own"}],
            "works": [{"kind": "extended", "completedOn": "2022-09-30"}],
            "platforms": ["regional-health"], "telemedicine": true, "medicalInsurance": true,
            "liabilityInsurance": true""";

    static final String SENT = "{" + FIELDS + "}";

    static final String ANSWERED = """
            {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "version": 1, "validFrom": "2020-01-01",
             "recordedAt": "2026-04-08T02:41:07.123456Z", "class": "hospital",
             "categoryName": {"zh": "综合医院", "en": "General hospital"},
            """ + FIELDS + "}";

    private Examples() {}
}
