package org.kangyu.gateway.memory;

import java.util.Optional;

/** Knows the latest state of single resources of an owner, for when that does not answer. */
public interface Memory {

    /** Of {@code /api/v1/collection/id}. */
    Optional<Remembered> recall(String collection, String id);
}
