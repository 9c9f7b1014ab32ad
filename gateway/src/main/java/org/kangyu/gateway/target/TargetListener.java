package org.kangyu.gateway.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.kangyu.gateway.feed.Listener;
import org.kangyu.kit.feed.Heard;

/** Keeps the targets filled. */
@Singleton
class TargetListener implements Listener {

    private final Targets targets = new Targets();

    @Produces
    @Singleton
    Targets targets() {
        return targets;
    }

    @Override
    public List<String> topics() {
        return List.of("plans", "target-evaluations");
    }

    @Override
    public Optional<Runnable> understand(Heard heard) throws JsonProcessingException {
        return TargetEvent.of(heard).map(event -> () -> targets.apply(event));
    }
}
