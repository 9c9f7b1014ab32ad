package org.kangyu.facilities.facility;

import java.util.UUID;
import org.kangyu.kit.text.Text;

/** Two facilities that may be one institution, how likely it is from 0 to 1, and why. */
public record Resemblance(Named one, Named other, double score, Text reasons) {

    /** A facility as people call it. */
    public record Named(UUID id, String name) {}
}
