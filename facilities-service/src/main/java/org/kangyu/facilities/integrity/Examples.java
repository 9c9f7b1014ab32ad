package org.kangyu.facilities.integrity;

/** What the OpenAPI shows of answers. */
final class Examples {

    static final String FINDING = """
            {"rule": "licence-expired", "facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60",
             "regionCode": "150603000000", "name": {"zh": "鄂尔多斯市中心医院", "en": "Ordos Central Hospital"},
             "about": "2024-12-31",
             "message": {"zh": "执业许可证已于 2024-12-31 到期", "en": "The licence ended on 2024-12-31"}}""";

    private Examples() {}
}
