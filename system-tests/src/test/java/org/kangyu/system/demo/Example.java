package org.kangyu.system.demo;

import java.util.Map;

/** A call that a document shows; the answer that it prints below, or the name under which it keeps the answer's id. */
record Example(int line, String name, String command, String answer) {

    String commandWith(Map<String, String> kept) {
        var whole = command;
        for (var id : kept.entrySet()) {
            whole = whole.replace("$" + id.getKey(), id.getValue());
        }
        return whole;
    }

    @Override
    public String toString() {
        return "line %d: %s".formatted(line, command);
    }
}
