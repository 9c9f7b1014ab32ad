package org.kangyu.specialties.catalogue;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    static final String PROGRAMME = """
            {"code": "primary-care-recommended",
             "name": {"zh": "“优质服务基层行”推荐标准", "en": "Quality primary care: recommended standard"},
             "levels": ["national", "provincial"], "holders": ["facility"],
             "ladder": {"code": "primary-care", "step": 2}}""";

    static final String REGISTERED = """
            {"code": "primary-care-recommended",
             "name": {"zh": "“优质服务基层行”推荐标准", "en": "Quality primary care: recommended standard"},
             "levels": ["national", "provincial"], "holders": ["facility"],
             "ladder": {"code": "primary-care", "step": 2},
             "version": 1, "validFrom": "2026-04-08", "recordedAt": "2026-04-08T02:41:07.123456Z"}""";

    static final String SPECIALTY = """
            {"code": "03.04", "name": {"zh": "心血管内科专业", "en": "Cardiology"}, "family": "western", "parent": "03",
             "edition": "subject-1994"}""";

    private Examples() {}
}
