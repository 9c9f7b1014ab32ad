package org.kangyu.kit.dated;

import java.util.Set;
import java.util.stream.Collectors;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.importing.ImportCaller;

/** Who changes something, and where that is allowed: below these regions, or to these facilities. */
public record Editor(String name, Set<String> regions, Set<String> facilities) {
    public Editor {
        regions = regions.stream().map(RegionCode::full).collect(Collectors.toUnmodifiableSet());
        facilities = Set.copyOf(facilities);
    }

    public static Editor of(Caller caller) {
        return new Editor(caller.name(), caller.regions(), caller.facilities());
    }

    public static Editor of(ImportCaller caller) {
        return new Editor(caller.name(), caller.regions(), caller.facilities());
    }
}
