package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;
import org.kangyu.kit.problem.Violations;

/** The changes to relations. Each is one transaction with its revision and its event. */
@ApplicationScoped
@Transactional
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
        Violations.refuse(rules.check(document, null, edit));
        rules.requireRight(edit.editor(), document.regionCode());
        var relation = new Relation(document, edit);
        relations.persist(relation);
        return written(relation, edit);
    }

    Relation revise(UUID id, long version, UnaryOperator<RelationDocument> change, Edit edit) {
        var relation = changeable(id, version, edit);
        return replace(relation, change.apply(relation.document()), edit);
    }

    Relation join(UUID id, long version, Member newcomer, Edit edit) {
        var relation = changeable(id, version, edit);
        relation.requireUndissolved();
        var joined = relation.document().joined(newcomer);
        Violations.refuse(rules.checkJoining(joined, relation, edit));
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

    private Relation replace(Relation relation, RelationDocument revised, Edit edit) {
        var old = relation.document();
        if (revised.equals(old)) {
            return relation;
        }
        Violations.refuse(rules.check(revised, relation, edit));
        if (!revised.regionCode().equals(old.regionCode())) {
            rules.requireRight(edit.editor(), revised.regionCode());
        }
        relation.revise(revised, edit);
        return written(relation, edit);
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
