package org.kangyu.indicators.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kangyu.indicators.Database;
import org.kangyu.indicators.value.Series;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** All plans. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, String> {

    private static final Text UNKNOWN = Text.of("没有规划 %s", "There is no plan %s");
    private static final Text UNKNOWN_TARGET = Text.of("没有目标 %s", "There is no target %s");

    private static final String DECIDED_BY = """
            select t.plan, t.id from target t
            join jsonb_to_recordset(cast(? as jsonb)) as s(indicator text, region text) using (indicator, region)
            """;

    private static final String PUT_TARGETS = """
            insert into target (id, plan, indicator, region)
            select t.id, ?, t.indicator, coalesce(t.region, ?)
            from jsonb_to_recordset(cast(? as jsonb)) as t(id text, indicator text, region text)
            order by t.id
            on conflict (id) do update set indicator = excluded.indicator, region = excluded.region
            """;

    private final Cursors cursors;
    private final Database database;

    Plans(Cursors cursors, Database database) {
        this.cursors = cursors;
        this.database = database;
    }

    Plan get(String id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(id)));
    }

    /** The plan that the target belongs to. */
    Plan ofTarget(String target) {
        return database.find("select plan from target where id = ?", row -> row.getString("plan"), target)
                .map(this::get)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN_TARGET.with(target)));
    }

    /** The targets that these figures decide, by their plan. */
    Map<String, Set<String>> decidedBy(Set<Series> series) {
        var targets = new TreeMap<String, Set<String>>();
        database.list(DECIDED_BY, row -> Map.entry(row.getString("plan"), row.getString("id")), Database.json(series))
                .forEach(entry -> targets.computeIfAbsent(entry.getKey(), _ -> new TreeSet<>())
                        .add(entry.getValue()));
        return targets;
    }

    /** Keeps where to find the plan's targets. */
    void index(PlanDocument plan) {
        var ids = plan.targets().stream().map(TargetDocument::id).toList();
        database.update("delete from target where plan = ? and id <> all (?)", plan.id(), ids);
        database.update(PUT_TARGETS, plan.id(), plan.region(), Database.json(plan.targets()));
    }

    /** Those of the ids that targets of other plans have. */
    Set<String> takenElsewhere(PlanDocument plan) {
        var ids = plan.targets().stream().map(TargetDocument::id).toList();
        return new TreeSet<>(database.list(
                "select id from target where id = any (?) and plan <> ?", row -> row.getString("id"), ids, plan.id()));
    }

    Page<PlanView> page(Paging paging) {
        var after = paging.after(cursors, "plans");
        var rows = find("id > ?1 order by id", after == null ? "" : after).range(0, paging.rows() - 1).stream()
                .map(PlanView::of)
                .toList();
        return paging.page(
                rows, last -> cursors.write("plans", List.of(last.document().id())), this::count);
    }
}
