package org.kangyu.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.kangyu.local.FreePort;

/** Two ports on which a test may start and stop replicas of facilities-service, and one for each of the other owners. */
public final class OriginPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        int first = FreePort.find();
        int second = FreePort.find();
        int specialties = FreePort.find();
        int indicators = FreePort.find();
        return Map.of(
                "forwarding.facilities.origins",
                "http://127.0.0.1:%d,http://127.0.0.1:%d".formatted(first, second),
                "forwarding.specialties.origins",
                "http://127.0.0.1:" + specialties,
                "forwarding.indicators.origins",
                "http://127.0.0.1:" + indicators,
                "test.origins",
                "%d,%d,%d,%d".formatted(first, second, specialties, indicators));
    }

    @Override
    public void stop() {}
}
