package org.kangyu.system.overload;

/** The most that was answered in time by so many connections that each wait for their answer. */
record Peak(int connections, Outcome outcome) {

    double goodput() {
        return outcome.goodput();
    }
}
