package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kangyu.facilities.facility.MembershipFilter;
import org.kangyu.facilities.facility.Memberships;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.problem.Violation;

/** Finds facilities by the active relations in which they take part. */
@ApplicationScoped
class MembershipsInRelations implements Memberships {

    private final RelationTypes types;

    MembershipsInRelations(RelationTypes types) {
        this.types = types;
    }

    @Override
    public List<Violation> faults(MembershipFilter wanted) {
        return Stream.concat(
                        wanted.relationType().stream()
                                .flatMap(type -> Known.check("relationType", type, types.codes()).stream()),
                        wanted.relationRole().stream()
                                .flatMap(role -> Known.check("relationRole", role, types.roles()).stream()))
                .toList();
    }

    @Override
    public void narrow(Conditions conditions, MembershipFilter wanted, Moment moment, LocalDate day) {
        var memberships = new Conditions()
                .and(RelationStatus.condition(RelationStatus.ACTIVE.text()))
                .and(RelationFilter.TAKES_PART)
                .andAny("d.id in (:relation)", "relation", wanted.relation())
                .andAny("d.type in (:relationType)", "relationType", wanted.relationType())
                .andAny("m ->> 'role' in (:relationRole)", "relationRole", wanted.relationRole())
                .with("on", day.toString());
        conditions.and("""
            d.id in (select cast(m ->> 'facilityId' as uuid)
                     from %s d cross join jsonb_array_elements(d.document -> 'members') m
                     where %s)""".formatted(Relations.TABLE.at(moment), memberships), memberships);
    }
}
