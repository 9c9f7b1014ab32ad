package org.kangyu.facilities.region;

import java.time.LocalDate;
import java.util.List;
import org.kangyu.kit.dated.Edit;

/** What stands in regions, keeps them from being closed and goes with them when they change; told by those who own it. */
public interface Occupants {
    /** What stands in the region on the day or now, each named for people, the first so many of each. */
    List<String> in(String regionCode, LocalDate day, int most);

    /**
     * Moves what stands directly in the region to where it goes, and answers how many that were. The caller has made sure
     * that the editor may; what cannot have moved on that day, as it has changed since, is refused by its name.
     */
    int move(String regionCode, Destinations destinations, Edit edit);
}
