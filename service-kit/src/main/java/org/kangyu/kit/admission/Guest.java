package org.kangyu.kit.admission;

/** Somebody in a line. */
interface Guest {

    /** The same number for all requests of one caller. */
    int caller();

    /** It is their turn; called by whoever has left. */
    void comeIn();
}
