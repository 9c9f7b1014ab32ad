package org.kangyu.local.stack;

import org.kangyu.local.StackException;

/** Where each part listens, counted from the gateway's port. */
record Ports(int base) {

    static final Ports USUAL = new Ports(8080);

    static Ports from(String base) {
        if (!base.matches("[0-9]{4,5}") || Integer.parseInt(base) < 1024 || Integer.parseInt(base) > 65_000) {
            throw new StackException("--port-base takes a number from 1024 to 65000, and not %s".formatted(base));
        }
        return new Ports(Integer.parseInt(base));
    }

    int of(Member member) {
        return base + member.portOffset();
    }

    int postgres() {
        return base + 10;
    }

    int kafka() {
        return base + 11;
    }

    int kafkaController() {
        return base + 12;
    }
}
