package org.kangyu.specialties.holder;

import java.util.Collection;

/** Whoever must follow when holders are renamed, move or close; called in the transaction of the projection. */
public interface HolderWatch {
    void changed(Collection<Holder> holders);
}
