package org.kangyu.facilities.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.problem.Violations;

/** Makes transitions: the regions, what lies below them and what stands in them change in one transaction. */
@ApplicationScoped
@Transactional
class TransitionService {

    private final RegionTree tree;
    private final Regions regions;
    private final RegionService service;
    private final TransitionRules rules;
    private final Transitions transitions;
    private final Instance<Occupants> occupants;

    TransitionService(
            RegionTree tree,
            Regions regions,
            RegionService service,
            TransitionRules rules,
            Transitions transitions,
            @Any Instance<Occupants> occupants) {
        this.tree = tree;
        this.regions = regions;
        this.service = service;
        this.rules = rules;
        this.transitions = transitions;
        this.occupants = occupants;
    }

    Transition make(TransitionDocument document, Edit edit) {
        tree.lock();
        rules.requireRight(document, edit);
        Violations.refuse(rules.check(document, edit));
        document.regions().forEach(region -> service.take(region, edit));
        service.flush(); // each region gets a version of its own for what comes next
        var met = new HashSet<String>();
        var regionsMoved = 0;
        var facilitiesMoved = 0;
        for (var code : document.from()) {
            var destinations = document.destinations(code, met);
            regionsMoved += moveChildren(code, destinations, edit);
            for (var kind : occupants) {
                facilitiesMoved += kind.move(code, destinations, edit);
            }
        }
        Violations.refuse(rules.checkMet(document, met));
        service.flush(); // what stands in a region is asked of the tables
        document.ended().forEach(code -> service.end(code, document.into(), edit));
        service.flush();
        var transition = new Transition(document, regionsMoved, facilitiesMoved, edit);
        transitions.persist(transition);
        return transition;
    }

    private int moveChildren(String code, Destinations destinations, Edit edit) {
        var moved = 0;
        for (var child : regions.childrenFrom(edit.validFrom(), code, Integer.MAX_VALUE)) {
            var parent = destinations.of(child.code());
            if (parent.isPresent()) {
                service.move(child.code(), parent.get(), edit);
                moved++;
            }
        }
        return moved;
    }
}
