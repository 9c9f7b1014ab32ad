package org.kangyu.facilities.facility;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    private static final String FIELDS = """
            "identifiers": [{"scheme": "own", "value": "ORD-H-0001"}],
            "name": {"zh": "鄂尔多斯市中心医院", "en": "Ordos Central Hospital"},
            "otherNames": [{"kind": "short", "name": {"zh": "市中心医院"}}],
            "category": {"scheme": "ws218", "code": "A100"}, "ownership": "government",
            "managementClass": "non-profit", "medicineType": "western", "level": 3, "grade": "甲",
            "adminLevel": "prefecture", "regionCode": "150603000000", "address": "鄂尔多斯市康巴什区",
            "position": {"longitude": 109.78933, "latitude": 39.6105, "datum": "wgs84"},
            "status": "operating", "openedOn": "2020-01-01",
            "departments": [{"scheme": "subject", "code": "03.01"}], "services": ["outpatient", "inpatient"],
            "beds": [{"kind": "icu", "approved": 50, "actual": 48, "open": 46}],
            "staff": [{"category": "registered-nurse", "count": 1013}]""";

    static final String SENT = "{" + FIELDS + "}";

    static final String ANSWERED = """
            {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "version": 1, "validFrom": "2020-01-01",
             "recordedAt": "2026-04-08T02:41:07.123456Z", "class": "hospital",
             "categoryName": {"zh": "综合医院", "en": "General hospital"},
            """ + FIELDS + "}";

    private Examples() {}
}
