package org.kangyu.system.cluster;

import java.util.HashMap;
import java.util.Map;

/**
 * What a cluster is to be.
 *
 * @param replicas of facilities-service
 * @param complete whether it has the services beside facilities-service and gateway, too
 * @param linked whether its connections can be disturbed, which costs this process some work
 * @param settings what every service finds in its environment beside what it needs
 */
public record Blueprint(String name, int replicas, boolean complete, boolean linked, Map<String, String> settings) {
    public Blueprint {
        settings = Map.copyOf(settings);
    }

    /** The registry with its gateway. */
    public static Blueprint registry(String name, int replicas) {
        return new Blueprint(name, replicas, false, false, Map.of());
    }

    /** Every service once. */
    public static Blueprint complete(String name) {
        return new Blueprint(name, 1, true, false, Map.of());
    }

    public Blueprint withLinks() {
        return new Blueprint(name, replicas, complete, true, settings);
    }

    public Blueprint with(String variable, String value) {
        var more = new HashMap<>(settings);
        more.put(variable, value);
        return new Blueprint(name, replicas, complete, linked, more);
    }
}
