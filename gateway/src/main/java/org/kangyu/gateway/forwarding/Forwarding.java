package org.kangyu.gateway.forwarding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The owners by name: where they answer and what is theirs to answer. */
@ConfigMapping(prefix = "forwarding")
interface Forwarding {

    @WithParentName
    Map<String, Settings> owners();

    /** One address for each replica, such as {@code http://10.0.0.7:8080}, and the first words of the owner's paths. */
    interface Settings {
        List<URI> origins();

        List<String> paths();
    }
}
