package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;

/** The changes to relations. They are pending until the journal is flushed, which imports do once for many. */
@ApplicationScoped
@Transactional(dontRollbackOn = ProblemException.class) // a refusal comes before any change; imports go on after it
class RelationService {

    private final Relations relations;
    private final RelationRules rules;
    private final RelationTypes types;
    private final Journal journal;

    RelationService(Relations relations, RelationRules rules, RelationTypes types, Journal journal) {
        this.relations = relations;
        this.rules = rules;
        this.types = types;
        this.journal = journal;
    }

    Relation register(RelationDocument document, Edit edit) {
        return written(add(document, edit, List.of()), edit);
    }

    /** Takes what an import line says of a relation that is known, or is not; pending until the next flush. */
    ImportOutcome take(RelationLine line, @Nullable Relation known, List<Violation> faults, Edit edit) {
        if (known == null) {
            pending(add(line.document(), edit, faults), edit);
            return ImportOutcome.CREATED;
        }
        Violations.refuse(faults);
        rules.requireRight(edit.editor(), known.document().regionCode());
        if (line.document().equals(known.document())) {
            return ImportOutcome.UNCHANGED;
        }
        line.envelope().require(known.version());
        revise(known, line.document(), edit);
        pending(known, edit);
        return ImportOutcome.UPDATED;
    }

    /** Lets a member take part as an import row says: it joins, or leaves on another day; pending until the next flush. */
    ImportOutcome take(Member member, Relation relation, Edit edit) {
        rules.requireRight(edit.editor(), relation.document().regionCode());
        var before = relation.document();
        var part = before.partOf(member);
        if (part.filter(same -> Objects.equals(same.until(), member.until())).isPresent()) {
            return ImportOutcome.UNCHANGED;
        }
        relation.requireUndissolved();
        var after =
                part.map(same -> before.with(same, same.until(member.until()))).orElseGet(() -> before.joined(member));
        var at = part.map(same -> before.members().indexOf(same))
                .orElse(before.members().size());
        Violations.refuse(rules.checkMember(at, after, relation, edit));
        relation.revise(after, edit);
        return part.isPresent() ? ImportOutcome.UPDATED : ImportOutcome.CREATED;
    }

    /** Keeps a relation whose members an import has changed; pending until the next flush. */
    void keep(Relation relation, Edit edit) {
        pending(relation, edit);
    }

    /** Writes what is pending and lets go of it, so that an import of any length fits in memory. */
    void flush() {
        journal.flush();
        relations.getSession().clear();
    }

    Relation revise(UUID id, long version, UnaryOperator<RelationDocument> change, Edit edit) {
        var relation = changeable(id, version, edit);
        return replace(relation, change.apply(relation.document()), edit);
    }

    Relation join(UUID id, long version, Member newcomer, Edit edit) {
        var relation = changeable(id, version, edit);
        relation.requireUndissolved();
        var joined = relation.document().joined(newcomer);
        Violations.refuse(rules.checkMember(joined.members().size() - 1, joined, relation, edit));
        relation.revise(joined, edit);
        return written(relation, edit);
    }

    Relation depart(UUID id, long version, Departure departure, Edit edit) {
        var relation = changeable(id, version, edit);
        Violations.refuse(rules.checkDeparture(relation, departure, edit));
        return replace(relation, relation.document().changed(departure::applyTo), edit);
    }

    Relation dissolve(UUID id, long version, Edit edit) {
        var relation = changeable(id, version, edit);
        relation.requireUndissolved();
        Violations.refuse(rules.checkDissolution(relation, edit));
        relation.revise(relation.document().dissolved(edit.validFrom()), edit);
        return written(relation, edit);
    }

    /** Moves a relation out of a changing region, which the editor may do, if it is still there; pending until the next flush. */
    void move(UUID id, String from, String into, Edit edit) {
        var relation = relations.lock(id);
        if (relation.document().regionCode().equals(from)) {
            rules.requireUnchangedSince(relation, edit);
            relation.revise(relation.document().in(into), edit);
            pending(relation, edit);
        }
    }

    /** Lets a relation follow other changes, which the editor may make; pending until the next flush. */
    void replace(UUID id, UnaryOperator<RelationDocument> change, Edit edit) {
        var relation = relations.lock(id);
        rules.requireUnchangedSince(relation, edit);
        var changed = change.apply(relation.document());
        rules.requireExclusive(changed, relation);
        relation.revise(changed, edit);
        pending(relation, edit);
    }

    private Relation changeable(UUID id, long version, Edit edit) {
        var relation = relations.lock(id);
        rules.requireRight(edit.editor(), relation.document().regionCode());
        Versions.require(version, relation.version());
        return relation;
    }

    private Relation add(RelationDocument document, Edit edit, List<Violation> faults) {
        Violations.refuse(Stream.concat(faults.stream(), rules.check(document, null, edit).stream())
                .toList());
        rules.requireRight(edit.editor(), document.regionCode());
        var relation = new Relation(document, edit);
        relations.persist(relation);
        return relation;
    }

    private Relation replace(Relation relation, RelationDocument revised, Edit edit) {
        if (revised.equals(relation.document())) {
            return relation;
        }
        revise(relation, revised, edit);
        return written(relation, edit);
    }

    private void revise(Relation relation, RelationDocument revised, Edit edit) {
        Violations.refuse(rules.check(revised, relation, edit));
        if (!revised.regionCode().equals(relation.document().regionCode())) {
            rules.requireRight(edit.editor(), revised.regionCode());
        }
        relation.revise(revised, edit);
    }

    private Relation written(Relation relation, Edit edit) {
        pending(relation, edit);
        journal.flush();
        return relation;
    }

    private void pending(Relation relation, Edit edit) {
        var typeName = types.name(relation.document().type());
        journal.add(Relations.TABLE, relation.id(), edit, () -> RelationEvent.changed(relation.state(), typeName));
    }
}
