package org.kangyu.facilities.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.Violations;

/** The changes to boundaries. */
@ApplicationScoped
@Transactional
class BoundaryService {

    private final Boundaries boundaries;
    private final Territory territory;

    BoundaryService(Boundaries boundaries, Territory territory) {
        this.boundaries = boundaries;
        this.territory = territory;
    }

    /** The version read is asked for where there is a boundary already. */
    State<String, BoundaryDocument> put(String code, @Nullable String ifMatch, BoundaryDocument document, Edit edit) {
        Violations.refuse(territory.check("code", code).stream().toList());
        territory.require(edit.editor(), code);
        var known = boundaries.lock(code);
        known.ifPresent(state -> Versions.require(Versions.expected(ifMatch), state.version()));
        if (known.isPresent() && known.get().document().equals(document)) {
            return known.get();
        }
        var found = new ArrayList<>(SurfaceCheck.of(document.geometry()));
        ValidFrom.check("validFrom", edit, known.map(State::validFrom).orElse(null))
                .ifPresent(found::add);
        Violations.refuse(found);
        boundaries.keep(code, document, edit);
        return boundaries.at(code, Moment.NOW);
    }
}
