package org.kangyu.indicators.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Where something counts, told so that it counts once in every region in which, or below which, it is. */
final class Weights {

    private Weights() {}

    /**
     * Takes the paths of the regions in which it is, each from the region up. A region weighs 1 less the number of
     * regions directly below it in which the thing is: 1 where it is, and -1 where two paths meet.
     */
    static Map<String, Integer> of(Collection<List<String>> paths) {
        var weights = new HashMap<String, Integer>();
        var links = new HashSet<List<String>>();
        for (var path : paths) {
            path.forEach(code -> weights.putIfAbsent(code, 1));
            for (int i = 1; i < path.size(); i++) {
                if (links.add(path.subList(i - 1, i + 1))) {
                    weights.merge(path.get(i), -1, Integer::sum);
                }
            }
        }
        weights.values().removeIf(weight -> weight == 0);
        return weights;
    }
}
