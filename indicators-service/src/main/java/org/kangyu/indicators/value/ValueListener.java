package org.kangyu.indicators.value;

import java.util.Set;

/** Somebody who judges by figures; told in the transaction that changes them. */
@FunctionalInterface
public interface ValueListener {

    void valuesChanged(Set<Series> series);
}
