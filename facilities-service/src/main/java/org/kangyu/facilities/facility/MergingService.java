package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;

/** Merges second records of facilities: what they are known by and what names them goes to the first, at once. */
@ApplicationScoped
@Transactional
class MergingService {

    private final Facilities facilities;
    private final FacilityService service;
    private final FacilityRules rules;
    private final MergingRules mergingRules;
    private final Journal journal;
    private final Instance<Bonds> bonds;

    MergingService(
            Facilities facilities,
            FacilityService service,
            FacilityRules rules,
            MergingRules mergingRules,
            Journal journal,
            @Any Instance<Bonds> bonds) {
        this.facilities = facilities;
        this.service = service;
        this.rules = rules;
        this.mergingRules = mergingRules;
        this.journal = journal;
        this.bonds = bonds;
    }

    MergedView merge(UUID id, long version, Merging merging, Edit edit) {
        mergingRules.requireAnother(id, merging.duplicateId());
        Stream.of(id, merging.duplicateId()).sorted().forEach(facilities::lock); // in one order, whoever merges whom
        var kept = facilities.lock(id);
        var duplicate = facilities.lock(merging.duplicateId());
        mergingRules.requireRight(kept, duplicate, edit);
        Versions.require(version, kept.version());
        mergingRules.requirePossible(kept, duplicate, edit);
        var identifiers = missing(kept.document(), duplicate.document());
        var parent = duplicate.document().parentId();
        end(duplicate, id, edit);
        complete(kept, identifiers, duplicate.id(), parent, edit);
        var named = redirect(duplicate.id(), id, edit);
        var renamed = 0;
        for (var bond : bonds) {
            renamed += bond.rename(duplicate.id(), id, edit);
        }
        journal.flush();
        return new MergedView(id, kept.version(), duplicate.id(), identifiers, named, renamed);
    }

    private static List<Identifier> missing(FacilityDocument kept, FacilityDocument duplicate) {
        return duplicate.identifiers().stream()
                .filter(each -> !kept.identifiers().contains(each))
                .filter(each ->
                        !each.scheme().equals(Identifier.OWN) || kept.ownCode().isEmpty())
                .toList();
    }

    /** It keeps an own code that the other one cannot take; with all others only that one is found. */
    private void end(Facility duplicate, UUID into, Edit edit) {
        var document = duplicate.document();
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("status", Status.MERGED);
        fields.put("statusSince", edit.validFrom());
        fields.put("statusReason", edit.reason());
        fields.put("mergedIntoId", into);
        for (var gone : List.of("suspendedUntil", "closedOn", "successorId", "parentId", "partKind")) {
            fields.put(gone, null);
        }
        fields.put("successorIds", List.of());
        var keepsOwnCode = facilities.lock(into).document().ownCode().isPresent();
        fields.put(
                "identifiers",
                document.identifiers().stream()
                        .filter(each -> keepsOwnCode && each.scheme().equals(Identifier.OWN))
                        .toList());
        duplicate.revise(document.but(fields), edit);
        service.pending(duplicate, edit);
        journal.flush(); // before another one has its own code
    }

    private void complete(Facility kept, List<Identifier> more, UUID duplicate, @Nullable UUID itsParent, Edit edit) {
        var old = kept.document();
        var parent = duplicate.equals(old.parentId()) && !kept.id().equals(itsParent) ? itsParent : null;
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(
                "identifiers",
                Stream.concat(old.identifiers().stream(), more.stream()).toList());
        if (duplicate.equals(old.parentId())) {
            fields.put("parentId", parent);
            fields.put("partKind", parent == null ? null : old.partKind());
        }
        if (duplicate.equals(old.successorId())) {
            fields.put("successorId", null);
            fields.put("successorIds", List.of());
        }
        var completed = old.but(fields);
        if (!completed.equals(old)) {
            kept.revise(completed, edit);
            service.pending(kept, edit);
            journal.flush(); // and not once more for what comes next
        }
    }

    private int redirect(UUID from, UUID into, Edit edit) {
        var ids = facilities.naming(from);
        for (var id : ids) {
            var facility = facilities.lock(id);
            rules.requireUnchangedSince(facility, edit);
            facility.revise(facility.document().naming(into, from), edit);
            service.pending(facility, edit);
        }
        return ids.size();
    }
}
