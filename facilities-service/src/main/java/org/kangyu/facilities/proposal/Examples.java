package org.kangyu.facilities.proposal;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    private static final String FIELDS = """
            "facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "facilityVersion": 1,
            "closure": {"on": "2025-12-31", "reason": "撤并"}, "reason": "村卫生室撤并，由相邻村覆盖\"""";

    static final String SENT = "{" + FIELDS + "}";

    private static final String VIEW = """
            "id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a63", "version": 1, "kind": "step", "state": "proposed",
             "about": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "regionCode": "150626101000", "by": "li@wushen.example",
             "turns": [{"state": "proposed", "by": "li@wushen.example", "at": "2026-04-08T02:41:07.123456Z",
                        "remarks": "村卫生室撤并，由相邻村覆盖"}],
            """ + FIELDS;

    static final String ANSWERED = "{" + VIEW + "}";

    static final String REVIEWED = "{" + VIEW + """
            , "changes": [{"field": "closedOn", "after": "2025-12-31"},
                          {"field": "status", "before": "operating", "after": "closed"}],
             "duplicates": [], "impact": {"parts": 0, "relations": 1}, "obstacles": []}""";

    private Examples() {}
}
