package org.kangyu.facilities.code.identifier;

/** What the OpenAPI shows of requests and answers; it is taken by the service as it stands. */
final class Examples {

    static final String ASKED = """
            {"items": [{"scheme": "uscc", "value": "91350100M000100Y4Z"},
                       {"scheme": "division", "value": "360721", "asOf": "2024-12-31"}]}""";

    static final String FOUND = """
            {"items": [
              {"scheme": "uscc", "value": "91350100M000100Y4Z", "valid": false,
               "errors": [{"code": "wrong-character", "message": "Character 18 cannot be Z", "position": 18,
                           "suggestion": "91350100M000100Y43"}], "warnings": [], "parts": []},
              {"scheme": "division", "value": "360721", "valid": false,
               "errors": [{"code": "former-division",
                           "message": "赣县 no longer exists from 2016-12-28 on; it became 360704000000", "position": 1,
                           "suggestion": "360704"}], "warnings": [],
               "parts": [{"part": "province", "value": "36", "position": 1, "name": {"zh": "江西省", "en": "Jiangxi"}},
                         {"part": "prefecture", "value": "07", "position": 3},
                         {"part": "county", "value": "21", "position": 5}]}]}""";

    private Examples() {}
}
