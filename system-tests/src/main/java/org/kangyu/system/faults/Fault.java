package org.kangyu.system.faults;

import java.util.function.UnaryOperator;
import org.kangyu.system.cluster.Blueprint;

/**
 * Something that goes wrong in the world while clients are at work.
 *
 * @param number one for the table and the command line, such as F3
 * @param title what goes wrong, in a few words
 * @param needs what the platform must have for it to be possible
 */
public record Fault(String number, String title, UnaryOperator<Blueprint> needs, Strike strike) {
    public Fault(String number, String title, Strike strike) {
        this(number, title, UnaryOperator.identity(), strike);
    }

    /** Lets it go wrong and ends it; tells the trial when nothing is wrong any more if it goes on after that. */
    @FunctionalInterface
    public interface Strike {
        void on(Trial trial) throws Exception;
    }
}
