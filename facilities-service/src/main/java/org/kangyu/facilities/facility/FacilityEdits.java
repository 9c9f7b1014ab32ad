package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Journal;
import org.kangyu.kit.problem.Violation;

/** What other features do to facilities, in their transactions; changes are pending until the next flush. */
@ApplicationScoped
public class FacilityEdits {

    private final Facilities facilities;
    private final FacilityService service;
    private final FacilityRules rules;
    private final Journal journal;
    private final Instance<Bonds> bonds;

    FacilityEdits(
            Facilities facilities,
            FacilityService service,
            FacilityRules rules,
            Journal journal,
            @Any Instance<Bonds> bonds) {
        this.facilities = facilities;
        this.service = service;
        this.rules = rules;
        this.journal = journal;
        this.bonds = bonds;
    }

    /** Refuses an editor to whom the facility is not open, and an id that none has. */
    public void requireRight(Editor editor, UUID id) {
        rules.requireRight(editor, facilities.lock(id));
    }

    /** What keeps the facility from being named here, if anything. */
    public Optional<Violation> checkExists(String pointer, UUID id) {
        return rules.checkExists(pointer, id);
    }

    /** The facilities, locked to the end of the transaction; refuses an editor who may not change each on that day. */
    public Map<UUID, FacilityDocument> lock(Collection<UUID> ids, Edit edit) {
        var locked = new LinkedHashMap<UUID, FacilityDocument>();
        ids.stream()
                .sorted()
                .forEach(
                        id -> { // in one order, whoever changes which
                            var facility = facilities.lock(id);
                            rules.requireRight(edit.editor(), facility);
                            rules.requireUnmerged(facility);
                            rules.requireUnchangedSince(facility, edit);
                            locked.put(id, facility.document());
                        });
        return locked;
    }

    /** Everything that is wrong with a document for the facility, or for a new one. */
    public List<Violation> check(FacilityDocument document, @Nullable UUID id, Edit edit) {
        return rules.check(document, id == null ? null : facilities.lock(id), edit);
    }

    public UUID add(FacilityDocument document, Edit edit) {
        return service.add(document, edit).id();
    }

    public void replace(UUID id, FacilityDocument document, Edit edit) {
        service.replace(facilities.lock(id), document, edit);
    }

    /** Closes a facility of which these take the place; the first of them takes its parts and its place in relations. */
    public Passed close(UUID id, List<UUID> successors, Edit edit) {
        var heir = successors.getFirst();
        var facility = facilities.lock(id);
        var closure = new FacilityClosure(edit.validFrom(), String.valueOf(edit.reason()), heir);
        var several = successors.size() > 1 ? successors : List.<UUID>of();
        facility.revise(closure.take(facility.document()).but(Map.of("successorIds", several)), edit);
        service.pending(facility, edit);
        var parts = 0;
        for (var part : facilities.partsOf(id)) {
            parts += move(part, heir, facility.document().parentId(), edit);
        }
        var relations = 0;
        for (var bond : bonds) {
            relations += bond.pass(id, heir, edit);
        }
        return new Passed(parts, relations);
    }

    /** The heir may have been a part itself, and is then one of what the whole was a part of. */
    private int move(UUID id, UUID heir, @Nullable UUID above, Edit edit) {
        var part = facilities.lock(id);
        rules.requireUnchangedSince(part, edit);
        var parent = id.equals(heir) ? above : heir;
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("parentId", parent);
        fields.put("partKind", parent == null ? null : part.document().partKind());
        part.revise(part.document().but(fields), edit);
        service.pending(part, edit);
        return id.equals(heir) ? 0 : 1;
    }

    public void flush() {
        journal.flush();
    }
}
