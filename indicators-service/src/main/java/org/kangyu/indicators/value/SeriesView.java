package org.kangyu.indicators.value;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Direction;
import org.kangyu.kit.text.Text;

/** All figures of an indicator in a region, oldest first. */
@Schema(description = "A time series", examples = Examples.SERIES)
record SeriesView(
        String indicator,
        String region,
        Text name,
        String unit,
        @Nullable Text unitText,
        Direction direction,
        List<Reading> values) {

    static SeriesView of(String region, DefinedIndicator indicator, List<Reading> values) {
        return new SeriesView(
                indicator.code(),
                region,
                indicator.name(),
                indicator.unit(),
                indicator.unitText(),
                indicator.direction(),
                values);
    }
}
