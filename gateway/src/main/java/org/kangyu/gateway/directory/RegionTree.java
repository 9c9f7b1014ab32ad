package org.kangyu.gateway.directory;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tree of regions with the totals of each subtree. It comes out the same in whatever order regions and facilities
 * are heard: a link that would close a circle waits until the other regions have moved. One writer, many readers.
 */
final class RegionTree {

    private final Map<String, RegionNode> nodes = new ConcurrentHashMap<>();
    private final Map<RegionNode, String> waiting = new HashMap<>();

    void put(RegionEntry region) {
        replace(node(region.code()), region, region.parentCode());
    }

    void remove(String code) {
        replace(node(code), null, null);
    }

    /** Adds to the totals of the region and of all above it. */
    void add(String code, Tally change) {
        node(code).add(change);
    }

    Optional<RegionEntry> find(String code) {
        return Optional.ofNullable(nodes.get(code)).map(RegionNode::region);
    }

    Tally total(String code) {
        var node = nodes.get(code);
        return node == null ? new Tally() : node.total();
    }

    /** From the topmost region down to this one. */
    List<RegionEntry> path(String code) {
        Deque<RegionEntry> path = new ArrayDeque<>();
        for (RegionNode node = nodes.get(code); node != null; node = node.parent()) {
            var region = node.region();
            if (region != null) {
                path.addFirst(region);
            }
        }
        return List.copyOf(path);
    }

    List<RegionEntry> openChildren(String code) {
        var node = nodes.get(code);
        return node == null
                ? List.of()
                : node.children().stream()
                        .map(RegionNode::region)
                        .filter(Objects::nonNull)
                        .filter(RegionEntry::isOpen)
                        .sorted(Comparator.comparing(RegionEntry::code))
                        .toList();
    }

    boolean isWithin(String code, String ancestor) {
        var node = nodes.get(code);
        var above = nodes.get(ancestor);
        return node != null && above != null && node.isWithin(above);
    }

    private void replace(RegionNode node, @Nullable RegionEntry region, @Nullable String parentCode) {
        node.unlink();
        waiting.remove(node);
        node.describe(region);
        if (parentCode != null) {
            waiting.put(node, parentCode);
        }
        linkWhatCanBe();
    }

    private void linkWhatCanBe() {
        waiting.entrySet().removeIf(entry -> {
            var parent = node(entry.getValue());
            if (parent.isWithin(entry.getKey())) {
                return false;
            }
            entry.getKey().link(parent);
            return true;
        });
    }

    private RegionNode node(String code) {
        return nodes.computeIfAbsent(code, RegionNode::new);
    }
}
