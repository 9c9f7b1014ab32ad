package org.kangyu.local.stack;

import java.util.List;

/** One command of {@code ./kangyu}. */
interface Command {

    Options options(List<String> arguments);

    /** Returns the exit code. */
    int run(Options options, Home home, Console console);
}
