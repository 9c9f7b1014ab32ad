package org.kangyu.indicators.registry;

import java.util.Set;
import java.util.UUID;

/** Somebody who keeps figures over the registry; told in the transaction that takes the change in. */
public interface RegistryListener {

    /** These regions, or what lies below them, are not what they were. */
    void regionsChanged(Set<String> regions);

    void facilitiesChanged(Set<UUID> facilities);
}
