package org.kangyu.system.cluster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a cluster is to be.
 *
 * @param replicas of facilities-service
 * @param complete whether it has the services beside facilities-service and gateway, too
 * @param identified whether an identity provider vouches for tokens, and not one key that all know
 * @param linked whether its connections can be disturbed, which costs this process some work
 * @param settings what every service finds in its environment beside what it needs
 * @param peculiarities the same for one process alone, by its name
 * @param sources the checkout whose services are started, which may be one of an earlier version
 * @param mebibytes how large a disk a part has for itself, by its name; all others share that of the build
 */
public record Blueprint(
        String name,
        int replicas,
        boolean complete,
        boolean identified,
        boolean linked,
        Map<String, String> settings,
        Map<String, Map<String, String>> peculiarities,
        Path sources,
        Map<String, Integer> mebibytes) {
    public Blueprint {
        settings = Map.copyOf(settings);
        peculiarities = Map.copyOf(peculiarities);
        mebibytes = Map.copyOf(mebibytes);
    }

    /** The registry with its gateway. */
    public static Blueprint registry(String name, int replicas) {
        return new Blueprint(name, replicas, false, false, false, Map.of(), Map.of(), Checkout.root(), Map.of());
    }

    /** Every service once. */
    public static Blueprint complete(String name) {
        return new Blueprint(name, 1, true, false, false, Map.of(), Map.of(), Checkout.root(), Map.of());
    }

    public Blueprint withLinks() {
        return new Blueprint(name, replicas, complete, identified, true, settings, peculiarities, sources, mebibytes);
    }

    public Blueprint withIdentityProvider() {
        return new Blueprint(name, replicas, complete, true, linked, settings, peculiarities, sources, mebibytes);
    }

    public Blueprint with(String variable, String value) {
        var more = with(variable, value, settings);
        return new Blueprint(name, replicas, complete, identified, linked, more, peculiarities, sources, mebibytes);
    }

    public Blueprint with(String process, Map<String, String> own) {
        var more = with(process, own, peculiarities);
        return new Blueprint(name, replicas, complete, identified, linked, settings, more, sources, mebibytes);
    }

    /** Another checkout, which has been built. */
    public Blueprint from(Path checkout) {
        return new Blueprint(
                name, replicas, complete, identified, linked, settings, peculiarities, checkout, mebibytes);
    }

    /** Takes root, on Linux. */
    public Blueprint withDisk(String part, int size) {
        var more = with(part, size, mebibytes);
        return new Blueprint(name, replicas, complete, identified, linked, settings, peculiarities, sources, more);
    }

    private static <T> Map<String, T> with(String name, T value, Map<String, T> others) {
        var more = new HashMap<>(others);
        more.put(name, value);
        return more;
    }
}
