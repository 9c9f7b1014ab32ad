package org.kangyu.kit.admission;

import java.util.Locale;

/** What a request asks of a replica. Each kind has a line of its own, so that none can take what another needs. */
enum Kind {
    READ,
    WRITE,
    /** A body that may take its time to arrive. */
    UPLOAD,
    /** A read that may wait for a change. */
    POLL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
