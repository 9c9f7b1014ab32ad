package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.kangyu.facilities.code.Pages;
import org.kangyu.facilities.facility.FacilityRegister;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Relations and their members as clients see them. */
@ApplicationScoped
class RelationCatalogue {

    private final Relations relations;
    private final RelationTypes types;
    private final RelationFilterRules rules;
    private final FacilityRegister register;
    private final Present present;
    private final Pages pages;

    RelationCatalogue(
            Relations relations,
            RelationTypes types,
            RelationFilterRules rules,
            FacilityRegister register,
            Present present,
            Pages pages) {
        this.relations = relations;
        this.types = types;
        this.rules = rules;
        this.register = register;
        this.present = present;
        this.pages = pages;
    }

    RelationView at(UUID id, Moment moment) {
        return view(relations.at(id, moment));
    }

    Page<RelationView> page(RelationFilter filter, Moment moment, Paging paging) {
        rules.require(filter);
        return relations.page(filter, moment, paging, this::view);
    }

    /** Those who take part on the day asked for, sorted by role. */
    Page<Participant> members(UUID id, List<String> roles, Moment moment, Paging paging) {
        rules.requireRoles(roles);
        var document = relations.at(id, moment).document();
        var day = moment.dayOr(present.today());
        var members = new TreeMap<String, Member>();
        for (var member : document.members()) {
            if (document.of(member).includes(day) && (roles.isEmpty() || roles.contains(member.role()))) {
                members.put(Participant.key(member), member);
            }
        }
        var page = pages.page(members, paging, "relations/%s/members%s%s".formatted(id, roles, moment));
        var facilities = register.find(
                page.items().stream()
                        .flatMap(member -> Optional.ofNullable(member.facilityId()).stream())
                        .toList(),
                moment);
        var participants = page.items().stream()
                .map(member -> Participant.of(member, document.of(member), facilities.get(member.facilityId())))
                .toList();
        return new Page<>(participants, page.nextCursor(), page.total());
    }

    RelationView view(State<UUID, RelationDocument> state) {
        return RelationView.of(state, types.name(state.document().type()));
    }
}
