package org.kangyu.facilities.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.DatedTable;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.dated.States;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** All regions, and every state they were ever in. */
@ApplicationScoped
class Regions implements PanacheRepositoryBase<Region, String> {

    static final DatedTable<String, RegionDocument> TABLE =
            new DatedTable<>("region", "code", String.class, RegionDocument.class);

    private static final Text UNKNOWN = Text.of("没有代码为 %s 的区划", "No region has the code %s");

    private final Present present;
    private final States<String, RegionDocument> states;

    Regions(Session session, Present present, Cursors cursors) {
        this.present = present;
        this.states = new States<>(session, present, cursors, TABLE);
    }

    /** The region, locked to the end of the transaction, in order to change it. */
    Region lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(code)));
    }

    /** Reads these, and lets nobody change them until the transaction ends. */
    void keep(Collection<String> codes) {
        find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    State<String, RegionDocument> at(String code, Moment moment) {
        return states.get(code, moment);
    }

    Page<RegionView> page(RegionFilter filter, Moment moment, Paging paging) {
        var conditions = filter.conditions(moment.dayOr(present.today()));
        return states.page(conditions, moment, paging, "regions" + filter + moment, RegionView::of);
    }

    Page<RegionView> children(String code, Moment moment, Paging paging) {
        var directly = new Conditions().and("d.parent_code = :code", "code", code);
        return states.page(directly, moment, paging, "children" + code + moment, RegionView::of);
    }

    Page<RegionView> descendants(String code, Moment moment, Paging paging) {
        var below = new Conditions()
                .and(Territory.BELOW.formatted("d.code"), "regions", List.of(code))
                .and("d.code <> :code", "code", code)
                .with("day", moment.dayOr(present.today()));
        return states.page(below, moment, paging, "descendants" + code + moment, RegionView::of);
    }

    /** The regions above this one at the moment, or just before it was closed, from the top down. */
    List<State<String, RegionDocument>> ancestors(State<String, RegionDocument> region, Moment moment) {
        var closedOn = region.document().closedOn();
        var day = closedOn == null ? moment.dayOr(present.today()) : closedOn.minusDays(1);
        var above = new Conditions().and("""
            d.code in (select ancestor from region_closure
                       where descendant = :code and depth > 0 and valid_from <= :day and valid_to > :day)""").with("code", region.key()).with("day", day);
        return states.list(above, new Moment(day, null), "d.code").stream()
                .sorted(Comparator.comparing(state -> state.document().level()))
                .toList();
    }

    /** The regions that lie directly below this one on the day or later, the first so many. */
    List<RegionDocument> childrenFrom(LocalDate day, String code, int most) {
        var children = new Conditions().and("""
            d.code in (select descendant from region_closure
                       where ancestor = :code and depth = 1 and valid_to > :day)""").with("code", code).with("day", day);
        return states.list(children, Moment.NOW, "d.code limit " + most).stream()
                .map(State::document)
                .toList();
    }
}
