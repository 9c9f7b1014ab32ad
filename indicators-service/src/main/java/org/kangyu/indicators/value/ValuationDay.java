package org.kangyu.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.kangyu.indicators.Database;

/** The day as of which the running periods' figures are right. */
@ApplicationScoped
class ValuationDay {

    private final Database database;

    ValuationDay(Database database) {
        this.database = database;
    }

    LocalDate last() {
        return database.find("select day from valuation_day", row -> row.getObject("day", LocalDate.class))
                .orElseThrow();
    }

    void set(LocalDate today) {
        database.update("update valuation_day set day = ?", today);
    }
}
