package org.kangyu.specialties.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;

/** What others need to know of programmes. */
public interface KnownProgrammes {

    Optional<ProgrammeDocument> document(String code);

    /** What is wrong with the code, if anything; an absent one is never wrong. */
    Optional<Violation> check(String pointer, @Nullable String code);
}
