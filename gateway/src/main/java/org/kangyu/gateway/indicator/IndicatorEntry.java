package org.kangyu.gateway.indicator;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code indicator.changed.v1}: what figures are called and how they are read. */
public record IndicatorEntry(
        String code, Text name, String unit, @Nullable Text unitText, String direction) {
    public IndicatorEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
    }
}
