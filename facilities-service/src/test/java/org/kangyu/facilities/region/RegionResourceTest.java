package org.kangyu.facilities.region;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;
import org.kangyu.kit.testing.KafkaResource;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class RegionResourceTest {

    @Test
    void registersARegion() {
        Service.as("integrator", "150000000000")
                .body("""
                    {"code": "15", "name": {"zh": "内蒙古自治区"}, "level": "province", "kind": "autonomous-region"}""")
                .queryParam("validFrom", "2020-01-01")
                .post("/regions")
                .then()
                .log().all()
                .statusCode(201)
                .body("code", equalTo("150000000000"));
    }
}
