package org.kangyu.indicators.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.UnitKind;

/** The facilities, relations and regions, each with what was so of it and around it from day to day. */
@ApplicationScoped
public class Units {

    private final Documents documents;
    private final Outlines outlines;
    private final RegionTree tree;

    Units(Documents documents, Outlines outlines, RegionTree tree) {
        this.documents = documents;
        this.outlines = outlines;
        this.tree = tree;
    }

    /** What was so of these on the days on which they existed and worked. */
    public List<UnitState> of(Collection<Unit> units) {
        var relations = relationsNaming(units);
        var surroundings = surroundings(units, relations);
        return units.stream()
                .flatMap(unit -> switch (unit.kind()) {
                    case FACILITY ->
                        new FacilityScenes(surroundings, relations.getOrDefault(unit.id(), Set.of())).of(unit);
                    case RELATION -> new RelationScenes(surroundings).of(unit);
                    case REGION -> new RegionScenes(surroundings).of(unit);
                })
                .toList();
    }

    /** Hands over all units of a kind, in chunks. */
    public void forEachChunk(UnitKind kind, Consumer<List<UnitState>> chunk) {
        documents.forEachChunk(kind, units -> chunk.accept(of(units)));
    }

    /** By facility, the relations that have ever named it. */
    private Map<String, Set<Unit>> relationsNaming(Collection<Unit> units) {
        return documents.relationsByParty(ids(units, UnitKind.FACILITY));
    }

    private Surroundings surroundings(Collection<Unit> units, Map<String, Set<Unit>> relations) {
        var wanted = new HashSet<>(units);
        relations.values().forEach(wanted::addAll);
        var states = new HashMap<Unit, List<DocumentState>>();
        for (var kind : UnitKind.values()) {
            documents
                    .of(kind, ids(wanted, kind))
                    .forEach(state -> states.computeIfAbsent(state.unit(), _ -> new ArrayList<>())
                            .add(state));
        }
        var parties = outlines.of(UnitKind.FACILITY, documents.namesIn(ids(wanted, UnitKind.RELATION)));
        var paths = tree.paths(regionsIn(states.values(), parties.values()));
        var regions = new TreeSet<String>(ids(units, UnitKind.REGION));
        paths.values().forEach(regions::addAll);
        return new Surroundings(states, parties, outlines.of(UnitKind.REGION, regions), paths);
    }

    @SafeVarargs
    private static Set<String> regionsIn(Collection<List<DocumentState>>... states) {
        var codes = new TreeSet<String>();
        for (var some : states) {
            some.forEach(one -> one.forEach(state -> codes.addAll(HeardState.names(state.document()))));
        }
        return codes;
    }

    private static Set<String> ids(Collection<Unit> units, UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).map(Unit::id).collect(Collectors.toSet());
    }
}
