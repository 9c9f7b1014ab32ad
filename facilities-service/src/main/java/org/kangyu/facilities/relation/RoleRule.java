package org.kangyu.facilities.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a type of relations asks of those in one role; without class sets or levels it asks for none. */
record RoleRule(
        int minimum,
        @Nullable Integer maximum,
        Set<PartyKind> parties,
        List<String> classSets,
        List<String> regionLevels,
        @Nullable Integer externalLevel) {
    RoleRule {
        parties = Set.copyOf(parties);
        classSets = List.copyOf(classSets);
        regionLevels = List.copyOf(regionLevels);
    }

    boolean allows(int count) {
        return maximum == null || count <= maximum;
    }
}
