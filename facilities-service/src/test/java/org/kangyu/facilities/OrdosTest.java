package org.kangyu.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.kangyu.local.Tokens;
import org.kangyu.local.demo.Demo;

@QuarkusTest
class OrdosTest {

    @Test
    void takesTheWholeDemoAndNothingOfItTwice() {
        var service = URI.create("http://localhost:" + RestAssured.port);
        var tokens = Tokens.in(Path.of("target", "test-tokens"));
        var progress = new ArrayList<String>();

        Demo.loadRegistry(service, tokens, progress::add);
        Demo.loadRegistry(service, tokens, progress::add);

        assertThat(progress).isNotEmpty();
        Service.get("/regions?region=1506&level=township&count=true&limit=1").body("total", equalTo(88));
        Service.get("/regions?region=1506&level=village&count=true&limit=1").body("total", equalTo(1011));
        Service.get("/facilities?region=1506&count=true&limit=1000")
                .body("total", equalTo(1200))
                .body("items.version", everyItem(equalTo(1)));
        Service.get("/facilities?q=达拉特旗人民医院&class=hospital").body("items.name.zh", contains("达拉特旗人民医院"));
    }
}
