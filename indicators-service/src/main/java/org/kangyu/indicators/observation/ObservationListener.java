package org.kangyu.indicators.observation;

import java.util.Set;
import org.kangyu.indicators.Cell;

/** Somebody who keeps figures over observations; told in the transaction that takes them in. */
@FunctionalInterface
public interface ObservationListener {

    void observed(Set<Cell> cells);
}
