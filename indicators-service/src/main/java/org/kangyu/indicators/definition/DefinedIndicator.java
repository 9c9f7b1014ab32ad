package org.kangyu.indicators.definition;

import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** What the rest of the service needs to know of an indicator. */
public record DefinedIndicator(
        String code,
        long version,
        Text name,
        String unit,
        @Nullable Text unitText,
        Direction direction,
        Derivation derivation) {

    private static final String COUNT = "count";

    /** Whether its figures are numbers of things, of which there is no half. */
    public boolean isWhole() {
        return unit.equals(COUNT);
    }

    static DefinedIndicator of(long version, IndicatorDocument document) {
        return new DefinedIndicator(
                document.code(),
                version,
                document.name(),
                document.unit(),
                document.unitText(),
                document.direction(),
                document.derivation());
    }
}
