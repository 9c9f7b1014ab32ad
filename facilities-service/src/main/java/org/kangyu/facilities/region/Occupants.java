package org.kangyu.facilities.region;

import java.time.LocalDate;
import java.util.List;

/** What stands in regions and keeps them from being closed; told by those who own it. */
public interface Occupants {
    /** What still stands in the region on the day, each named for people, at most so many. */
    List<String> in(String regionCode, LocalDate day, int most);
}
