package org.kangyu.kit.importing;

/** What became of one valid row. */
public enum ImportOutcome {
    CREATED,
    UPDATED,
    UNCHANGED
}
