package org.kangyu.gateway.indicator;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kangyu.gateway.memory.Memory;
import org.kangyu.gateway.memory.Remembered;

/** Single indicators as indicators-service would answer them. */
@Singleton
class IndicatorMemory implements Memory {

    private final Indicators indicators;

    IndicatorMemory(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Optional<Remembered> recall(String collection, String id) {
        return collection.equals("indicators") ? indicators.indicator(id).map(Remembered::of) : Optional.empty();
    }
}
