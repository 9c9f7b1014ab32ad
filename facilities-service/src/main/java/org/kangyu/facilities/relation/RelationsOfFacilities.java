package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.kangyu.facilities.facility.Bonds;
import org.kangyu.kit.dated.Edit;

/** Lets members follow when a facility is found to be, or becomes, another one. */
@ApplicationScoped
class RelationsOfFacilities implements Bonds {

    private final Relations relations;
    private final RelationService service;

    RelationsOfFacilities(Relations relations, RelationService service) {
        this.relations = relations;
        this.service = service;
    }

    @Override
    public int count(UUID facility) {
        return relations.naming(facility).size();
    }

    @Override
    public int rename(UUID from, UUID into, Edit edit) {
        var ids = relations.naming(from);
        ids.forEach(id -> service.replace(id, document -> new Members(document).renamed(from, into), edit));
        return ids.size();
    }

    @Override
    public int pass(UUID from, UUID into, Edit edit) {
        var day = edit.validFrom();
        var ids = relations.naming(from).stream()
                .filter(id -> relations.get(id).document().hasLater(from, day))
                .toList();
        ids.forEach(id -> service.replace(id, document -> new Members(document).passed(from, into, day), edit));
        return ids.size();
    }
}
