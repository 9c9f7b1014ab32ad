package org.kangyu.indicators.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.UnitKind;

/** Of which units something else may be so, since something around them has changed. */
@ApplicationScoped
class Affected {

    private final Documents documents;

    Affected(Documents documents) {
        this.documents = documents;
    }

    /** Those of the facilities that relations name. */
    Set<String> related(Set<String> facilities) {
        return documents.namesIn(ids(relationsNaming(facilities))).stream()
                .filter(facilities::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is related to facilities that others see as something else than before. */
    Set<Unit> byParties(Collection<String> facilities) {
        return byRelations(relationsNaming(facilities));
    }

    /** The relations and who is named in them. */
    Set<Unit> byRelations(Collection<Unit> relations) {
        var units = new HashSet<>(relations);
        documents
                .existing(UnitKind.FACILITY, documents.namesIn(ids(relations)))
                .forEach(id -> units.add(new Unit(UnitKind.FACILITY, id)));
        return units;
    }

    /** Regions that are not what they were, and whoever names one of these or of all below them. */
    Set<Unit> byRegions(Collection<String> below, Collection<String> changed) {
        var units = new HashSet<>(documents.naming(below));
        changed.forEach(code -> units.add(new Unit(UnitKind.REGION, code)));
        return units;
    }

    private Set<Unit> relationsNaming(Collection<String> facilities) {
        return documents.naming(facilities).stream()
                .filter(unit -> unit.kind() == UnitKind.RELATION)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Collection<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }
}
