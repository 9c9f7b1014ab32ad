package org.kangyu.kit.importing;

import java.util.Set;

/** On whose behalf a job runs: the rights of the request that sent the file. */
public record ImportCaller(String name, Set<String> roles, Set<String> regions, Set<String> facilities) {
    public ImportCaller {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
        facilities = Set.copyOf(facilities);
    }
}
