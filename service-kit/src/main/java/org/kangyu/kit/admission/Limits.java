package org.kangyu.kit.admission;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The lines of a replica. */
@ConfigMapping(prefix = "admission")
interface Limits {

    Bounds read();

    Bounds write();

    Bounds upload();

    Bounds poll();

    /** How long somebody waits in line at most. */
    Duration patience();

    /** How many are at work at once, and how many more wait for it. */
    interface Bounds {
        int atWork();

        int inLine();
    }

    default Bounds of(Kind kind) {
        return switch (kind) {
            case READ -> read();
            case WRITE -> write();
            case UPLOAD -> upload();
            case POLL -> poll();
        };
    }
}
