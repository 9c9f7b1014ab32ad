package org.kangyu.facilities.region;

import java.time.LocalDate;
import java.util.List;

/** What stands in regions and keeps them from being closed; told by those who own it. */
public interface Occupants {
    /** What stands in the region on the day or now, each named for people, the first so many of each. */
    List<String> in(String regionCode, LocalDate day, int most);
}
