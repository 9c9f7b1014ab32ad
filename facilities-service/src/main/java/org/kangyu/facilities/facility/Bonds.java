package org.kangyu.facilities.facility;

import java.util.UUID;
import org.kangyu.kit.dated.Edit;

/** What names facilities and follows when another one is meant; told by those who own it. */
public interface Bonds {

    /** How many things name the facility. */
    int count(UUID facility);

    /**
     * Names one facility wherever the other one was named, as both are the same; pending until the next flush. Answers
     * how many things were changed.
     */
    int rename(UUID from, UUID into, Edit edit);

    /** Lets one facility take the place of another one from the day of the edit on; the same otherwise. */
    int pass(UUID from, UUID into, Edit edit);
}
