package org.kangyu.kit.admission;

import io.vertx.ext.web.RoutingContext;

/**
 * Whose work a request is. Each has lines of its own, so that one who is slow holds up nobody else.
 */
@FunctionalInterface
public interface Destination {

    /** One of a few names, whatever is asked. */
    String of(RoutingContext request);
}
