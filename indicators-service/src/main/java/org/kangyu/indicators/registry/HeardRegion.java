package org.kangyu.indicators.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.json.TolerantJson;

/** A region as its owner tells of it. */
record HeardRegion(
        String code,
        long epoch,
        long version,
        @Nullable String parentCode,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** By the versions that their owner gave them. */
    static final Comparator<HeardRegion> OLDEST_FIRST =
            Comparator.comparingLong(HeardRegion::epoch).thenComparingLong(HeardRegion::version);

    private record Told(
            String code,
            @Nullable String parentCode,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {}

    static HeardRegion of(Heard heard) throws JsonProcessingException {
        var told = TolerantJson.MAPPER.readValue(heard.value(), Told.class);
        return new HeardRegion(
                told.code,
                heard.version().epoch(),
                heard.version().number(),
                told.parentCode,
                told.openedOn,
                told.closedOn);
    }
}
