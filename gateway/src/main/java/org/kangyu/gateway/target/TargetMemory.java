package org.kangyu.gateway.target;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kangyu.gateway.memory.Memory;
import org.kangyu.gateway.memory.Remembered;

/** Single plans as indicators-service would answer them. */
@Singleton
class TargetMemory implements Memory {

    private final Targets targets;

    TargetMemory(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Optional<Remembered> recall(String collection, String id) {
        return collection.equals("plans") ? targets.plan(id).map(Remembered::of) : Optional.empty();
    }
}
