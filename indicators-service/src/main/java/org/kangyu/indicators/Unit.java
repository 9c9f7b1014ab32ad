package org.kangyu.indicators;

/** One thing of the registry: a facility or a relation by its id, a region by its code. */
public record Unit(UnitKind kind, String id) {}
