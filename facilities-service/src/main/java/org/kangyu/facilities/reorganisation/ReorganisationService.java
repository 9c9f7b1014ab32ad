package org.kangyu.facilities.reorganisation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kangyu.facilities.facility.FacilityDocument;
import org.kangyu.facilities.facility.FacilityEdits;
import org.kangyu.facilities.facility.Holdings;
import org.kangyu.facilities.facility.Passed;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.problem.Violations;

/** Makes mergers and splits: those that end, those that go on or begin, and what names them change in one transaction. */
@ApplicationScoped
@Transactional
class ReorganisationService {

    private final FacilityEdits facilities;
    private final ReorganisationRules rules;
    private final Reorganisations reorganisations;

    ReorganisationService(FacilityEdits facilities, ReorganisationRules rules, Reorganisations reorganisations) {
        this.facilities = facilities;
        this.rules = rules;
        this.reorganisations = reorganisations;
    }

    Reorganisation make(ReorganisationDocument document, Edit edit) {
        Violations.refuse(rules.check(document, edit));
        var registered = facilities.lock(document.registered(), edit);
        Violations.refuse(rules.check(document, registered, edit));
        var before = new Holdings(registered.values());
        var after = new ArrayList<FacilityDocument>();
        var heirs = new ArrayList<UUID>();
        for (var heir : document.into()) {
            var described = described(document, heir, registered, before);
            heirs.add(take(heir, described, edit));
            after.add(described);
        }
        facilities.flush(); // each heir gets a version of its own for what comes next
        var passed = end(document.ended(), heirs, edit);
        facilities.flush();
        var outcome = new Outcome(heirs, passed, before.differences(new Holdings(after)));
        var made = new Reorganisation(document, outcome, edit);
        reorganisations.persist(made);
        return made;
    }

    private static FacilityDocument described(
            ReorganisationDocument document, Heir heir, Map<UUID, FacilityDocument> registered, Holdings before) {
        var isMerger = ReorganisationKind.of(document) == ReorganisationKind.MERGER;
        if (heir.document() != null) {
            return isMerger ? before.in(heir.document()) : heir.document();
        }
        var known = requireNonNull(registered.get(heir.facilityId()));
        return isMerger ? before.in(known.withoutHoldings()) : known;
    }

    private UUID take(Heir heir, FacilityDocument described, Edit edit) {
        if (heir.facilityId() == null) {
            return facilities.add(described, edit);
        }
        facilities.replace(heir.facilityId(), described, edit);
        return heir.facilityId();
    }

    private Passed end(List<UUID> ended, List<UUID> heirs, Edit edit) {
        var passed = Passed.NOTHING;
        for (var id : ended) {
            passed = passed.and(facilities.close(id, heirs, edit));
            facilities.flush(); // a relation of several of them gets a version for each
        }
        return passed;
    }
}
