package org.kangyu.facilities.facility;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.FieldChange;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Changes that one makes for another: what they amount to, what is wrong with them, and making them. */
@ApplicationScoped
public class Drafts {

    private static final Text STALE =
            Text.of("机构已从版本 %d 变为版本 %d，已变更：%s", "The facility was at version %d and is at version %d now; changed: %s");

    private final Facilities facilities;
    private final FacilityService service;
    private final FacilityRules rules;
    private final Instance<Bonds> bonds;

    Drafts(Facilities facilities, FacilityService service, FacilityRules rules, @Any Instance<Bonds> bonds) {
        this.facilities = facilities;
        this.service = service;
        this.rules = rules;
        this.bonds = bonds;
    }

    /** The region where the change is made: for a facility that moves, the one that it leaves. */
    public String region(Draft draft) {
        var current = current(draft);
        return (current == null ? requireNonNull(draft.document()) : current.document()).regionCode();
    }

    /** Refuses an editor who may not make the change. */
    public void requireRight(Editor editor, Draft draft) {
        if (draft.facilityId() != null) {
            rules.requireRight(editor, facilities.lock(draft.facilityId()));
        }
        if (draft.document() != null && !isAtHome(draft)) {
            rules.requireRight(editor, draft.document().regionCode());
        }
    }

    private boolean isAtHome(Draft draft) {
        return draft.facilityId() != null
                && draft.document() != null
                && region(draft).equals(draft.document().regionCode());
    }

    /** Refuses a change of another version than there is now, and says what has changed since. */
    public void requireCurrent(Draft draft) {
        var current = current(draft);
        if (current != null && current.version() != draft.version()) {
            var changed = String.join(", ", facilities.changedSince(current.key(), draft.version()));
            throw new ProblemException(
                    ProblemType.STALE_VERSION, STALE.with(draft.version(), current.version(), changed));
        }
    }

    /** Everything that is wrong with it now; a step that the facility's status does not allow is refused. */
    public List<Violation> check(Draft draft, Edit edit) {
        var facility = draft.facilityId() == null ? null : facilities.lock(draft.facilityId());
        if (facility != null) {
            rules.requireUnmerged(facility);
        }
        if (draft.step() != null) {
            rules.requirePossible(requireNonNull(facility), draft.step());
            return rules.check(facility, draft.step(), edit);
        }
        return rules.check(requireNonNull(draft.document()), facility, edit);
    }

    /** What it would make of each field. */
    public List<FieldChange> changes(Draft draft) {
        var current = current(draft);
        var before = current == null ? TolerantJson.MAPPER.createObjectNode() : tree(current.document());
        var after = tree(proposed(draft, current));
        var fields = new TreeSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .map(field -> new FieldChange(field, before.get(field), after.get(field)))
                .filter(change -> change.before() == null || !change.before().equals(change.after()))
                .toList();
    }

    public Impact impact(UUID id) {
        return new Impact(
                facilities.partsOf(id).size(),
                bonds.stream().mapToInt(bond -> bond.count(id)).sum());
    }

    /** Makes the change and answers the facility as it is then. */
    public State<UUID, FacilityDocument> publish(Draft draft, Edit edit) {
        if (draft.facilityId() == null) {
            return service.register(requireNonNull(draft.document()), edit).state();
        }
        return draft.step() == null
                ? service.revise(draft.facilityId(), draft.version(), old -> requireNonNull(draft.document()), edit)
                : service.take(draft.facilityId(), draft.version(), draft.step(), edit)
                        .state();
    }

    private static FacilityDocument proposed(Draft draft, @Nullable State<UUID, FacilityDocument> current) {
        return draft.step() == null
                ? requireNonNull(draft.document())
                : draft.step().take(requireNonNull(current).document());
    }

    private @Nullable State<UUID, FacilityDocument> current(Draft draft) {
        return draft.facilityId() == null ? null : facilities.at(draft.facilityId(), Moment.NOW);
    }

    private static ObjectNode tree(FacilityDocument document) {
        return TolerantJson.MAPPER.valueToTree(document);
    }
}
