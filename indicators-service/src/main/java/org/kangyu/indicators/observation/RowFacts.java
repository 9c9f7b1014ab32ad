package org.kangyu.indicators.observation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.kangyu.indicators.definition.DefinedIndicator;

/** What rows are checked against, read once for many; permitted is where the caller may write. */
record RowFacts(
        Map<String, DefinedIndicator> indicators, Set<String> regions, Set<String> permitted, LocalDate today) {}
