package org.kangyu.facilities.relation;

/** Who takes part in a relation: a facility by its id, a region by its code, or another by its name. */
record Party(PartyKind kind, String key) {}
