package org.kangyu.indicators.registry;

import java.util.Set;
import org.kangyu.indicators.Unit;

/** Somebody who keeps figures over the registry; told in the transaction that takes the change in. */
public interface RegistryListener {

    /** These regions, or what lies below them, are not where or when they were. */
    void regionsChanged(Set<String> regions);

    /** Something else may be so of these. */
    void unitsChanged(Set<Unit> units);
}
