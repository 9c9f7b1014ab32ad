package org.kangyu.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.kangyu.local.FreePort;

/** Two ports on which a test may start owners, and stop them. */
public final class OriginPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        int first = FreePort.find();
        int second = FreePort.find();
        return Map.of(
                "forwarding.facilities-origins", "http://127.0.0.1:%d,http://127.0.0.1:%d".formatted(first, second),
                "test.origins", "%d,%d".formatted(first, second));
    }

    @Override
    public void stop() {}
}
