package org.kangyu.facilities.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Journal;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** The changes to regions. They are pending until the journal is flushed, which imports do once for many. */
@ApplicationScoped
@Transactional(dontRollbackOn = ProblemException.class) // a refusal comes before any change; imports go on after it
class RegionService {

    private static final Text TAKEN = Text.of("区划代码 %s 已登记", "The region code %s is taken");

    private final Regions regions;
    private final RegionTree tree;
    private final RegionRules rules;
    private final Journal journal;

    RegionService(Regions regions, RegionTree tree, RegionRules rules, Journal journal) {
        this.regions = regions;
        this.tree = tree;
        this.rules = rules;
        this.journal = journal;
    }

    Region register(RegionDocument document, Edit edit) {
        return written(add(document, edit));
    }

    Region revise(String code, long version, UnaryOperator<RegionDocument> change, Edit edit) {
        return written(replace(changeable(code, version, edit), change, edit));
    }

    Region close(String code, long version, List<String> successors, Edit edit) {
        return written(end(changeable(code, version, edit), successors, edit));
    }

    /** Moves a region with all below it, as part of a transition that the editor may make; pending until the next flush. */
    void move(String code, String parent, Edit edit) {
        replace(regions.lock(code), old -> old.below(parent), edit);
    }

    /** Closes a region that a transition has emptied; pending until the next flush. */
    void end(String code, List<String> successors, Edit edit) {
        end(regions.lock(code), successors, edit);
    }

    Optional<Region> find(String code) {
        return regions.findByIdOptional(RegionCode.full(code));
    }

    /** Refuses an import row that has faults, with all that is wrong with its document too. */
    void refuse(List<Violation> faults, RegionDocument document, @Nullable Region known, Edit edit) {
        if (!faults.isEmpty()) {
            var also = rules.check(document, known, edit);
            throw ProblemException.invalid(
                    Stream.concat(faults.stream(), also.stream()).toList());
        }
    }

    /** Registers a region or, if it is known, gives it the document; pending until the next flush. */
    ImportOutcome take(RegionDocument document, Edit edit) {
        tree.lock();
        var known = regions.findByIdOptional(document.code());
        if (known.isEmpty()) {
            add(document, edit);
            return ImportOutcome.CREATED;
        }
        rules.requireRight(edit.editor(), known.get().document());
        var changes = !known.get().document().equals(document);
        replace(known.get(), old -> document, edit);
        return changes ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED;
    }

    /** Writes what is pending and lets go of it, so that an import of any length fits in memory. */
    void flush() {
        journal.flush();
        regions.getEntityManager().clear();
    }

    private Region end(Region region, List<String> successors, Edit edit) {
        Violations.refuse(
                ValidFrom.check("/on", edit, region.validFrom()).stream().toList());
        rules.requireVacant(region.code(), edit.validFrom());
        region.close(successors, edit);
        tree.cut(region.code(), edit.validFrom());
        return pending(region, edit);
    }

    private Region changeable(String code, long version, Edit edit) {
        tree.lock();
        var region = regions.lock(code);
        rules.requireRight(edit.editor(), region.document());
        Versions.require(version, region.version());
        return region;
    }

    private Region add(RegionDocument document, Edit edit) {
        tree.lock();
        Violations.refuse(rules.check(document, null, edit));
        rules.requireRight(edit.editor(), document);
        if (regions.findByIdOptional(document.code()).isPresent()) { // no race: the tree is locked
            throw new ProblemException(ProblemType.CONFLICT, TAKEN.with(document.code()));
        }
        var region = new Region(document, edit);
        regions.persist(region);
        tree.plant(region.code(), edit.validFrom());
        attach(region, edit);
        return pending(region, edit);
    }

    private Region replace(Region region, UnaryOperator<RegionDocument> change, Edit edit) {
        var old = region.document();
        var revised = change.apply(old);
        if (revised.equals(old)) {
            return region;
        }
        Violations.refuse(rules.check(revised, region, edit));
        boolean moves = !Objects.equals(revised.parentCode(), old.parentCode());
        if (moves) {
            rules.requireRightToMove(edit.editor(), revised.parentCode());
            tree.detach(region.code(), edit.validFrom());
        }
        region.revise(revised, edit);
        if (moves) {
            attach(region, edit);
        }
        return pending(region, edit);
    }

    private void attach(Region region, Edit edit) {
        var parent = region.document().parentCode();
        if (parent != null) {
            tree.attach(region.code(), parent, edit.validFrom());
        }
    }

    private Region pending(Region region, Edit edit) {
        journal.add(Regions.TABLE, region.code(), edit, () -> RegionEvent.changed(region));
        return region;
    }

    private Region written(Region region) {
        journal.flush();
        return region;
    }
}
