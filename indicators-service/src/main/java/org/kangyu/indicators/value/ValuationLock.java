package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.kangyu.indicators.Database;
import org.kangyu.kit.dated.Present;

/**
 * Lets one transaction at a time change figures or judge by them: it sees what the others have done, and nobody adds to
 * a sum that is being made anew.
 */
@ApplicationScoped
public class ValuationLock {

    private final Database database;
    private final Present present;

    ValuationLock(Database database, Present present) {
        this.database = database;
        this.present = present;
    }

    /** Waits for its turn, which lasts until the transaction ends; answers the day of it. */
    public LocalDate take() {
        database.alone("valuation");
        return present.today();
    }
}
