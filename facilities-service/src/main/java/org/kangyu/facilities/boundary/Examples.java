package org.kangyu.facilities.boundary;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    private static final String FIELDS = """
            "datum": "wgs84", "source": "示例图 2024",
            "geometry": {"type": "MultiPolygon", "coordinates":
              [[[[109.7, 39.5], [110.1, 39.5], [110.1, 39.9], [109.7, 39.9], [109.7, 39.5]]]]}""";

    static final String SENT = "{" + FIELDS + "}";

    static final String ANSWERED = """
            {"code": "150603000000", "version": 1, "validFrom": "2024-01-01",
             "recordedAt": "2026-04-08T02:41:07.123456Z",
            """ + FIELDS + "}";

    static final String CONTAINING = """
            {"by": "nearest-facility",
             "regions": [{"code": "150000000000", "name": {"zh": "内蒙古自治区"}},
                         {"code": "150600000000", "name": {"zh": "鄂尔多斯市"}},
                         {"code": "150603000000", "name": {"zh": "康巴什区"}}],
             "facility": {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "name": {"zh": "鄂尔多斯市中心医院"}},
             "distanceMetres": 420}""";

    private Examples() {}
}
