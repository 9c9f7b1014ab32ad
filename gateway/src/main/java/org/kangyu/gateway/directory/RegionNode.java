package org.kangyu.gateway.directory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.Measure.Of;

/**
 * A place in the tree with the totals of everything in and below it. It may be there before its region was heard, or
 * hang nowhere yet: totals follow when it is linked. One writer, many readers.
 */
final class RegionNode {

    private static final String PRIMARY_CARE = "primary-care";

    private final String code;
    private final Set<RegionNode> children = ConcurrentHashMap.newKeySet();
    private final Tally total = new Tally();
    private volatile @Nullable RegionEntry region;
    private volatile @Nullable RegionNode parent;

    RegionNode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    @Nullable
    RegionEntry region() {
        return region;
    }

    @Nullable
    RegionNode parent() {
        return parent;
    }

    Set<RegionNode> children() {
        return children;
    }

    synchronized Tally total() {
        return total.copy();
    }

    /** Adds to this region and to all above it. */
    void add(Tally change) {
        var seenAbove = change.copy().subtract(own());
        synchronized (this) {
            total.add(change);
        }
        var above = parent;
        if (above != null) {
            above.add(seenAbove.add(own())); // whether it lacks something may have changed
        }
    }

    /** Takes the region, and with it all below, out of its parent. */
    void unlink() {
        var above = parent;
        if (above != null) {
            above.add(new Tally().subtract(total().add(own())));
            above.children.remove(this);
            parent = null;
        }
    }

    void describe(@Nullable RegionEntry next) {
        region = next;
    }

    void link(RegionNode above) {
        parent = above;
        above.children.add(this);
        above.add(total().add(own()));
    }

    boolean isWithin(RegionNode other) {
        for (RegionNode node = this; node != null; node = node.parent) {
            if (node.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** What the region itself is for those above: one more region, perhaps one that lacks something. */
    private Tally own() {
        var own = new Tally();
        var known = region;
        if (known != null && known.isOpen()) {
            own.add(Of.OPEN_REGIONS, known.level(), 1);
            if (total.count(Of.CLASS, PRIMARY_CARE) == 0) {
                own.add(Of.OPEN_REGIONS_WITHOUT_PRIMARY_CARE, known.level(), 1);
            }
        }
        return own;
    }
}
