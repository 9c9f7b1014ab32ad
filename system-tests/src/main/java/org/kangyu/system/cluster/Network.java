package org.kangyu.system.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The connections between the parts: straight ones, or links that can be disturbed. */
public final class Network implements AutoCloseable {

    private final Optional<Reactor> reactor;
    private final Map<String, Link> links = new LinkedHashMap<>();

    private Network(Optional<Reactor> reactor) {
        this.reactor = reactor;
    }

    static Network of(Blueprint blueprint) {
        return new Network(blueprint.linked() ? Optional.of(new Reactor()) : Optional.empty());
    }

    /** The link to the part of this name. */
    public Link to(String part) {
        var link = links.get(part);
        if (link == null) {
            throw new IllegalArgumentException("No link leads to %s, only to %s".formatted(part, links.keySet()));
        }
        return link;
    }

    /** Where others reach the part that listens on this port. */
    int port(String part, int target) {
        return reactor.map(it -> links.computeIfAbsent(part, name -> it.link(target)))
                .map(Link::port)
                .orElse(target);
    }

    @Override
    public void close() {
        links.values().forEach(Link::close);
        reactor.ifPresent(Reactor::close);
    }
}
