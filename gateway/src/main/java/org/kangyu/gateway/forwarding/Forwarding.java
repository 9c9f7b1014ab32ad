package org.kangyu.gateway.forwarding;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;

/** Where the owners answer: one address for each replica, such as {@code http://10.0.0.7:8080}. */
@ConfigMapping(prefix = "forwarding")
interface Forwarding {
    List<URI> facilitiesOrigins();
}
