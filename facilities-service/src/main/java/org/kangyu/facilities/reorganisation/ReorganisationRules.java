package org.kangyu.facilities.reorganisation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kangyu.facilities.facility.FacilityDocument;
import org.kangyu.facilities.facility.FacilityEdits;
import org.kangyu.facilities.facility.Status;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold of a merger or split before anything is changed for it. */
@ApplicationScoped
class ReorganisationRules {

    private static final Text TWICE = Text.of("%s 重复", "%s is there twice");
    private static final Text SEVERAL = Text.of(
            "多对多须分为一次合并与一次分立", "Several facilities do not become several others at once: merge first, then split");
    private static final Text NOTHING = Text.of("没有任何变化", "Nothing would change");
    private static final Text EMPTY = Text.of("须填 facilityId 或 document", "Give a facilityId or a document");
    private static final Text CLOSED = Text.of("该机构已注销", "The facility has closed");
    private static final Text ENDS = Text.of("此后存续的机构不能为 closed", "A facility that is to go on is not closed");

    private final FacilityEdits facilities;

    ReorganisationRules(FacilityEdits facilities) {
        this.facilities = facilities;
    }

    /** Everything that is wrong with it, as far as it tells by itself. */
    List<Violation> check(ReorganisationDocument document, Edit edit) {
        var found = new ArrayList<Violation>();
        ValidFrom.check("/on", edit, null).ifPresent(found::add);
        refuseRepeated("/from/%d", document.from(), found);
        refuseRepeated("/into/%d/facilityId", document.heirs(), found);
        for (int i = 0; i < document.from().size(); i++) {
            facilities
                    .checkExists("/from/%d".formatted(i), document.from().get(i))
                    .ifPresent(found::add);
        }
        for (int i = 0; i < document.into().size(); i++) {
            var id = document.into().get(i).facilityId();
            if (id != null) {
                facilities.checkExists("/into/%d/facilityId".formatted(i), id).ifPresent(found::add);
            } else if (!document.into().get(i).isSomething()) {
                found.add(new Violation("/into/%d".formatted(i), "required", EMPTY));
            }
        }
        if (document.from().size() > 1 && document.into().size() > 1) {
            found.add(new Violation("/into", "several", SEVERAL));
        } else if (document.ended().isEmpty() && document.into().size() == 1) {
            found.add(new Violation("/into", "no-change", NOTHING));
        }
        return found;
    }

    /** Everything that is wrong with the facilities that it names, and with what it says of them. */
    List<Violation> check(ReorganisationDocument document, Map<UUID, FacilityDocument> registered, Edit edit) {
        var found = new ArrayList<Violation>();
        for (int i = 0; i < document.from().size(); i++) {
            checkLiving(
                    "/from/%d".formatted(i),
                    requireNonNull(registered.get(document.from().get(i))),
                    CLOSED,
                    found);
        }
        for (int i = 0; i < document.into().size(); i++) {
            var heir = document.into().get(i);
            var at = "/into/%d".formatted(i);
            if (heir.document() == null) {
                checkLiving(at + "/facilityId", requireNonNull(registered.get(heir.facilityId())), CLOSED, found);
                continue;
            }
            checkLiving(at + "/document/status", heir.document(), ENDS, found);
            facilities.check(heir.document(), heir.facilityId(), edit).stream()
                    .filter(violation -> violation.pointer().startsWith("/")) // the day is told of as /on
                    .map(violation -> in(at + "/document", violation))
                    .forEach(found::add);
        }
        return found;
    }

    private static void checkLiving(String pointer, FacilityDocument document, Text why, List<Violation> found) {
        if (document.status() == Status.CLOSED) {
            found.add(new Violation(pointer, "closed-facility", why));
        }
    }

    private static void refuseRepeated(String pointer, List<UUID> ids, List<Violation> found) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                found.add(new Violation(pointer.formatted(i), "repeated", TWICE.with(ids.get(i))));
            }
        }
    }

    private static Violation in(String above, Violation violation) {
        return new Violation(
                above + violation.pointer(), violation.code(), violation.message(), violation.suggestion());
    }
}
