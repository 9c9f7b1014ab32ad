package org.kangyu.system.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.netcrusher.core.reactor.NioReactor;

/** The thread that carries the bytes of all links. */
record Reactor(NioReactor reactor) implements AutoCloseable {
    Reactor() {
        this(open());
    }

    Link link(int target) {
        return new Link(reactor, target);
    }

    @Override
    public void close() {
        reactor.close();
    }

    private static NioReactor open() {
        try {
            return new NioReactor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
