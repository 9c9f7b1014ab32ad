package org.kangyu.system.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The facilities that all writers change, at the newest version that one of them has seen. */
final class Subjects {

    private static final int CROWDED = 5;

    private final Map<String, Known> known = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    synchronized void learn(Known news) {
        if (!known.containsKey(news.id())) {
            ids.add(news.id());
        }
        known.merge(news.id(), news, Known::newer);
    }

    /** Often one of a few, so that writers meet there. */
    synchronized Optional<Known> any(RandomGenerator random) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var bound = random.nextInt(4) == 0 ? Math.min(CROWDED, ids.size()) : ids.size();
        return Optional.ofNullable(known.get(ids.get(random.nextInt(bound))));
    }
}
