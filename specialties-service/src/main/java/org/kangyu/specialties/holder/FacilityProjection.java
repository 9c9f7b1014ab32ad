package org.kangyu.specialties.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Projection;
import org.kangyu.kit.json.TolerantJson;

/** Hears of facilities. */
@ApplicationScoped
class FacilityProjection implements Projection<HeardHolder> {

    private final HolderProjection holders;

    FacilityProjection(HolderProjection holders) {
        this.holders = holders;
    }

    @Override
    public String topic() {
        return "facilities";
    }

    @Override
    public Optional<HeardHolder> read(Heard heard) throws Exception {
        if (heard.value() == null || !heard.type().equals("facility.changed.v1")) {
            return Optional.empty();
        }
        var facility = TolerantJson.MAPPER.readValue(heard.value(), HeardFacility.class);
        return Optional.of(new HeardHolder(facility.holder(), heard.version()));
    }

    @Override
    public void apply(List<HeardHolder> heard) {
        holders.apply(heard);
    }
}
