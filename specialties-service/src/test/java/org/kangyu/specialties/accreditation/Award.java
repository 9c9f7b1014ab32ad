package org.kangyu.specialties.accreditation;

import static org.kangyu.specialties.Service.as;

import java.util.UUID;

/** Awards over HTTP for tests. */
final class Award {

    private Award() {}

    static String body(String holder, String validUntil) {
        return """
            {"programme": "chest-pain-centre", "level": "city", "holder": {"kind": "facility", "id": "%s"},
             "specialty": "03.04", "status": "awarded", "awardedOn": "2024-01-01", "validUntil": "%s"}""".formatted(holder, validUntil);
    }

    /** Awards a chest pain centre since 2024, and answers its id. */
    static UUID to(String holder, String region, String validUntil) {
        return as("specialty-decider", region)
                .body(body(holder, validUntil))
                .post("/accreditations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
