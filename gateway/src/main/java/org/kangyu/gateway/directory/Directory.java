package org.kangyu.gateway.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityTold;
import org.kangyu.gateway.directory.DirectoryEvent.RegionTold;
import org.kangyu.gateway.memory.Change;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.Newest;
import org.kangyu.gateway.spatial.PointTree;
import org.kangyu.kit.text.Text;

/**
 * All regions and facilities as last heard, with what is asked of them kept ready. Events may come twice, late and in
 * any order: the newest version of each subject decides. The feeds take turns to write; readers never wait for them.
 */
public final class Directory {

    private final Newest<FacilityEntry> facilities = new Newest<>();
    private final Newest<RegionEntry> regions = new Newest<>();
    private final RegionTree tree = new RegionTree();
    private final Map<String, Text> categoryNames = new ConcurrentHashMap<>();
    private volatile PointTree<FacilityEntry> places = PointTree.empty();

    synchronized void apply(DirectoryEvent event) {
        switch (event) {
            case FacilityTold(var news) -> facilities.take(news).ifPresent(this::change);
            case RegionTold(var news) -> regions.take(news).ifPresent(change -> change(news.subject(), change));
        }
    }

    /** Adds something else that is counted in a region to its totals and to those of all above it. */
    public synchronized void count(String regionCode, Tally tally) {
        tree.add(regionCode, tally);
    }

    public Optional<Latest<FacilityEntry>> facility(String id) {
        return facilities.find(id);
    }

    public Optional<Latest<RegionEntry>> region(String code) {
        return regions.find(code);
    }

    /** From the topmost region heard of down to the one with the code. */
    public List<RegionEntry> path(String regionCode) {
        return tree.path(regionCode);
    }

    public List<RegionEntry> openChildren(String regionCode) {
        return tree.openChildren(regionCode);
    }

    /** Whether the region is the other or below it in the tree of today. */
    public boolean isWithin(String regionCode, String otherCode) {
        return tree.isWithin(regionCode, otherCode);
    }

    /** The counts of everything in and below the region. */
    public Tally total(String regionCode) {
        return tree.total(regionCode);
    }

    /** The facilities that have a position, in WGS 84. */
    public PointTree<FacilityEntry> places() {
        return places;
    }

    public Optional<Text> categoryName(String category) {
        return Optional.ofNullable(categoryNames.get(category));
    }

    private void change(Change<FacilityEntry> change) {
        if (change.before() != null) {
            takeOut(change.before());
        }
        if (change.after() != null) {
            bringIn(change.after());
        }
    }

    private void bringIn(FacilityEntry facility) {
        tree.add(facility.regionCode(), Tally.of(facility));
        facility.place().ifPresent(at -> places = places.with(at.longitude(), at.latitude(), facility));
        if (facility.categoryName() != null) {
            categoryNames.put(facility.category().toString(), facility.categoryName());
        }
    }

    private void takeOut(FacilityEntry facility) {
        tree.add(facility.regionCode(), new Tally().subtract(Tally.of(facility)));
        facility.place().ifPresent(at -> places = places.without(at.longitude(), at.latitude(), facility));
    }

    private void change(String code, Change<RegionEntry> change) {
        if (change.after() == null) {
            tree.remove(code);
        } else {
            tree.put(change.after());
        }
    }
}
