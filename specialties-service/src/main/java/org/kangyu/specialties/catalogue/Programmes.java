package org.kangyu.specialties.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
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
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** All programmes. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, String>, KnownProgrammes {

    static final DatedTable<String, ProgrammeDocument> TABLE =
            new DatedTable<>("programme", "code", String.class, ProgrammeDocument.class);

    private static final Text UNKNOWN = Text.of("没有代码为 %s 的项目", "No programme has the code %s");

    private final States<String, ProgrammeDocument> states;

    Programmes(Session session, Present present, Cursors cursors) {
        this.states = new States<>(session, present, cursors, TABLE);
    }

    /** The programme, locked to the end of the transaction, in order to change it. */
    Programme lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(code)));
    }

    /** Lets one transaction at a time go on from here. */
    void alone() {
        getSession()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('programmes')) as text)", String.class)
                .getResultList();
    }

    State<String, ProgrammeDocument> at(String code, Moment moment) {
        return states.get(code, moment);
    }

    <V> Page<V> page(
            ProgrammeFilter filter, Moment moment, Paging paging, Function<State<String, ProgrammeDocument>, V> view) {
        return states.page(filter.conditions(), moment, paging, "programmes" + filter + moment, view);
    }

    @Override
    public Optional<ProgrammeDocument> document(String code) {
        return findByIdOptional(code).map(Programme::document);
    }

    @Override
    public Optional<Violation> check(String pointer, @Nullable String code) {
        return code == null || document(code).isPresent() ? Optional.empty() : Known.check(pointer, code, codes());
    }

    private List<String> codes() {
        return getSession()
                .createQuery("select code from Programme", String.class)
                .getResultList();
    }
}
