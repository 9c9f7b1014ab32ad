package org.kangyu.system.demo;

/** A call that a document shows, and the answer that it prints below. */
record Example(int line, String command, String answer) {

    @Override
    public String toString() {
        return "line %d: %s".formatted(line, command);
    }
}
