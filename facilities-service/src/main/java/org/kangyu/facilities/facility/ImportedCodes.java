package org.kangyu.facilities.facility;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The own codes that one import has met, each with its line and, once it is taken, the facility's id. */
@TransactionScoped
class ImportedCodes {

    private final Facilities facilities;
    private final Map<String, Long> lines = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();

    ImportedCodes(Facilities facilities) {
        this.facilities = facilities;
    }

    /** The earlier line that has the code already, if there is one. */
    @Nullable
    Long claim(String code, long line) {
        return lines.putIfAbsent(code, line);
    }

    void remember(String code, UUID id) {
        ids.put(code, id);
    }

    /** The facility with the code, taken from the file before (it may still be pending) or registered long ago. */
    Optional<UUID> find(String code) {
        return Optional.ofNullable(ids.get(code)).or(() -> facilities.find(code).map(Facility::id));
    }
}
