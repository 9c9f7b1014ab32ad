package org.kangyu.facilities.facility;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds facilities that resemble others, told apart ones excepted; told by those who compare them. */
public interface Resemblances {

    /** Looks once for all of these facilities what else is registered under their identifiers or nearly their names. */
    void of(Collection<UUID> facilities, Consumer<Resemblance> found);
}
