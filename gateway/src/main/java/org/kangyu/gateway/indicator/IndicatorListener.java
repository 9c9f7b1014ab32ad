package org.kangyu.gateway.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.kangyu.gateway.feed.Listener;
import org.kangyu.kit.feed.Heard;

/** Keeps the indicators filled. */
@Singleton
class IndicatorListener implements Listener {

    private final Indicators indicators = new Indicators();

    @Produces
    @Singleton
    Indicators indicators() {
        return indicators;
    }

    @Override
    public List<String> topics() {
        return List.of("indicators", "indicator-values");
    }

    @Override
    public Optional<Runnable> understand(Heard heard) throws JsonProcessingException {
        return IndicatorEvent.of(heard).map(event -> () -> indicators.apply(event));
    }
}
