package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.kangyu.indicators.Unit;

/**
 * What was so of a unit, and around it, from one day on which it existed and worked until before another. Where it
 * counts is told by weights: those of a region and of all below it add up to 1 wherever the unit counts, also where it
 * does so in several regions below.
 */
public record UnitState(Unit unit, LocalDate from, LocalDate to, Map<String, Integer> weights, JsonNode document) {

    public UnitState {
        weights = Map.copyOf(weights);
    }
}
