package org.kangyu.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kangyu.indicators.Database;
import org.kangyu.kit.outbox.Outbox;

/** The last evaluation of each target; the others are told of those that say something else than before. */
@ApplicationScoped
class EvaluationTable {

    // what stays the same but for the day keeps its version
    private static final String KEEP = """
            insert into target_evaluation as known (target, region, version, evaluated_on, document)
            select e.document ->> 'target', e.document ->> 'region', 1, cast(? as date), e.document
            from jsonb_array_elements(cast(? as jsonb)) as e(document)
            order by 1, 2
            on conflict (target, region) do update
            set version = known.version + 1, evaluated_on = excluded.evaluated_on, document = excluded.document
            where known.document - 'asOf' is distinct from excluded.document - 'asOf'
            returning target, region, version
            """;

    private static final String FORGET = """
            update target_evaluation e set version = version + 1, document = null
            from target t
            where t.plan = ? and t.id = e.target and e.document is not null
              and not exists (select from jsonb_to_recordset(cast(? as jsonb)) as n(id text, region text)
                              where n.id = e.target and coalesce(n.region, ?) = e.region)
            returning e.target, e.region, e.version
            """;

    private record Kept(String target, String region, long version) {}

    private final Database database;
    private final Outbox outbox;

    EvaluationTable(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void keep(List<Evaluation> evaluations, LocalDate today) {
        var kept = database.list(
                KEEP,
                row -> new Kept(row.getString("target"), row.getString("region"), row.getLong("version")),
                today,
                Database.json(evaluations));
        outbox.append(kept.stream().flatMap(news -> event(news, evaluations)).toList());
    }

    /** Tells of the targets that the plan had and has no more. */
    void forgetOthers(PlanDocument plan) {
        outbox.append(database.list(
                FORGET,
                row -> new TargetEvent.Withdrawn(
                        row.getString("target"), plan.id(), row.getString("region"), row.getLong("version")),
                plan.id(),
                Database.json(plan.targets()),
                plan.region()));
    }

    /** Whether some of them are of a day before. */
    boolean isOlderThan(LocalDate today) {
        return database.find(
                        "select from target_evaluation where evaluated_on < ? and document is not null limit 1",
                        row -> true,
                        today)
                .isPresent();
    }

    void date(LocalDate today) {
        database.update("update target_evaluation set evaluated_on = ? where evaluated_on < ?", today, today);
    }

    private static Stream<TargetEvent> event(Kept news, List<Evaluation> evaluations) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.target().equals(news.target()))
                .map(evaluation -> new TargetEvent.Evaluated(evaluation, news.version()));
    }
}
