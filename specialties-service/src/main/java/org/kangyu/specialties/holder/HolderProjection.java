package org.kangyu.specialties.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;

/** Takes what was heard of holders, and tells those who must follow. */
@ApplicationScoped
class HolderProjection {

    private final Holders holders;
    private final Instance<HolderWatch> watches;

    HolderProjection(Holders holders, @Any Instance<HolderWatch> watches) {
        this.holders = holders;
        this.watches = watches;
    }

    void apply(List<HeardHolder> heard) {
        var newest = new LinkedHashMap<String, Holder>();
        holders.keep(heard).forEach(holder -> newest.put(holder.id(), holder));
        if (!newest.isEmpty()) {
            watches.forEach(watch -> watch.changed(newest.values()));
        }
    }
}
