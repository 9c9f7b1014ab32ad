package org.kangyu.specialties.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Projection;
import org.kangyu.kit.json.TolerantJson;

/** Hears of regions. */
@ApplicationScoped
class RegionProjection implements Projection<HeardHolder> {

    private final HolderProjection holders;

    RegionProjection(HolderProjection holders) {
        this.holders = holders;
    }

    @Override
    public String topic() {
        return "regions";
    }

    @Override
    public Optional<HeardHolder> read(Heard heard) throws Exception {
        if (heard.value() == null || !heard.type().equals("region.changed.v1")) {
            return Optional.empty();
        }
        var region = TolerantJson.MAPPER.readValue(heard.value(), HeardRegion.class);
        return Optional.of(new HeardHolder(region.holder(), heard.version()));
    }

    @Override
    public void apply(List<HeardHolder> heard) {
        holders.apply(heard);
    }
}
