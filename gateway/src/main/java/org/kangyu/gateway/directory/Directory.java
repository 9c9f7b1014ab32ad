package org.kangyu.gateway.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityChanged;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityRemoved;
import org.kangyu.gateway.directory.DirectoryEvent.RegionChanged;
import org.kangyu.gateway.directory.DirectoryEvent.RegionRemoved;
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
    private volatile @Nullable Instant asOf;

    synchronized void apply(DirectoryEvent event) {
        switch (event) {
            case FacilityChanged changed -> change(changed.facility());
            case FacilityRemoved removed -> remove(removed);
            case RegionChanged changed -> changeRegion(changed.region());
            case RegionRemoved removed -> removeRegion(removed);
        }
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

    /** When the newest change that was heard was recorded by its owner; nothing before the first. */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    private void change(Latest<FacilityEntry> latest) {
        var facility = latest.entry();
        hear(facility.recordedAt());
        if (!facilities.isNews(facility.id(), latest.version())) {
            return;
        }
        facilities.put(facility.id(), latest).map(Latest::entry).ifPresent(this::takeOut);
        tree.add(facility.regionCode(), Tally.of(facility));
        facility.place().ifPresent(at -> places = places.with(at.longitude(), at.latitude(), facility));
        if (facility.categoryName() != null) {
            categoryNames.put(facility.category().toString(), facility.categoryName());
        }
    }

    private void remove(FacilityRemoved removed) {
        if (facilities.isNews(removed.id(), removed.version())) {
            facilities
                    .remove(removed.id(), removed.version())
                    .map(Latest::entry)
                    .ifPresent(this::takeOut);
        }
    }

    private void takeOut(FacilityEntry facility) {
        tree.add(facility.regionCode(), new Tally().subtract(Tally.of(facility)));
        facility.place().ifPresent(at -> places = places.without(at.longitude(), at.latitude(), facility));
    }

    private void changeRegion(Latest<RegionEntry> latest) {
        hear(latest.entry().recordedAt());
        if (regions.isNews(latest.entry().code(), latest.version())) {
            regions.put(latest.entry().code(), latest);
            tree.put(latest.entry());
        }
    }

    private void removeRegion(RegionRemoved removed) {
        if (regions.isNews(removed.code(), removed.version())) {
            regions.remove(removed.code(), removed.version());
            tree.remove(removed.code());
        }
    }

    private void hear(Instant recordedAt) {
        var newest = asOf;
        if (newest == null || recordedAt.isAfter(newest)) {
            asOf = recordedAt;
        }
    }
}
