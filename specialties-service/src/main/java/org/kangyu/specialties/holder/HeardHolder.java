package org.kangyu.specialties.holder;

import org.kangyu.kit.feed.Version;

/** A holder with the version that the registry gave it. */
record HeardHolder(Holder holder, Version version) {}
