package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.kangyu.indicators.Unit;

/** What a document said from one day until before another. */
record DocumentState(Unit unit, LocalDate from, LocalDate to, JsonNode document) {

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && to.isAfter(day);
    }
}
