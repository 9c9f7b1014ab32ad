package org.kangyu.facilities.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.Codes;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold of a region's document beyond its shape. */
@ApplicationScoped
class RegionRules {

    private static final String PARENT = "/parentCode";
    private static final Text FIXED = Text.of("登记后不可更改", "It cannot be changed after registration");
    private static final Text BY_CLOSING = Text.of("只能通过撤销操作设置", "It is set by closing the region only");
    private static final Text ROOT = Text.of("省级区划没有上级", "A province has no parent");
    private static final Text NO_PARENT = Text.of("省级以下区划须有上级", "A region below the provinces needs a parent");
    private static final Text ITSELF = Text.of("区划不与自身相邻", "A region does not border on itself");
    private static final Text UNKNOWN = Text.of("没有此区划", "There is no such region");
    private static final Text CLOSED = Text.of("该区划已于 %s 撤销", "The region was closed on %s");
    private static final Text LOW = Text.of("上级的级别须更高", "The parent must be of a higher level");
    private static final Text YOUNG = Text.of("上级区划自 %s 起才有登记", "The parent is registered only from %s on");

    private final Codes codes;
    private final Regions regions;
    private final RegionTree tree;
    private final Territory territory;

    RegionRules(Codes codes, Regions regions, RegionTree tree, Territory territory) {
        this.codes = codes;
        this.regions = regions;
        this.tree = tree;
        this.territory = territory;
    }

    /** Refuses an editor who may change things neither in the region nor in its parent. */
    void requireRight(Editor editor, RegionDocument document) {
        var parent = document.parentCode();
        if (parent == null || !territory.isOpenTo(editor, parent)) {
            territory.require(editor, document.code());
        }
    }

    /** Refuses a move to where the editor may change nothing. */
    void requireRightToMove(Editor editor, @Nullable String parent) {
        if (parent != null) {
            territory.require(editor, parent);
        }
    }

    void requireVacant(String code, LocalDate day) {
        territory.requireVacant(code, day);
    }

    /** Everything that is wrong with a document that an edit brings; {@code current} is what it replaces. */
    List<Violation> check(RegionDocument sent, @Nullable Region current, Edit edit) {
        var found = new ArrayList<Violation>();
        RegionCode.check("/code", sent.code()).ifPresent(found::add);
        codes.check("region-kind", "/kind", sent.kind()).ifPresent(found::add);
        codes.check("urban-rural", "/urbanRural", sent.urbanRural()).ifPresent(found::add);
        checkNeighbours(sent, found);
        ValidFrom.check("validFrom", edit, current == null ? null : current.validFrom())
                .ifPresent(found::add);
        checkParent(sent, edit.validFrom()).ifPresent(found::add);
        checkFixed(sent, current == null ? null : current.document(), found);
        return found;
    }

    /** They need not be registered: a province may be imported before the one that it borders on. */
    private static void checkNeighbours(RegionDocument sent, List<Violation> found) {
        for (int i = 0; i < sent.neighbours().size(); i++) {
            var pointer = "/neighbours/%d".formatted(i);
            var code = sent.neighbours().get(i);
            RegionCode.check(pointer, code).ifPresent(found::add);
            if (code.equals(sent.code())) {
                found.add(new Violation(pointer, "itself", ITSELF));
            }
        }
    }

    private Optional<Violation> checkParent(RegionDocument sent, LocalDate from) {
        var parent = sent.parentCode();
        if (parent == null) {
            return sent.level() == Level.PROVINCE ? Optional.empty() : wrong(PARENT, "not-null", NO_PARENT);
        }
        if (sent.level() == Level.PROVINCE) {
            return wrong(PARENT, "null", ROOT);
        }
        return RegionCode.check(PARENT, parent)
                .or(() -> regions.findByIdOptional(parent)
                        .map(known -> checkParent(known.document(), sent.level(), from))
                        .orElseGet(() -> wrong(PARENT, "unknown-region", UNKNOWN)));
    }

    private Optional<Violation> checkParent(RegionDocument parent, @Nullable Level level, LocalDate from) {
        if (parent.closedOn() != null) {
            return wrong(PARENT, "closed-region", CLOSED.with(parent.closedOn()));
        }
        if (level != null && !parent.level().isAbove(level)) {
            return wrong(PARENT, "level", LOW);
        }
        var since = tree.since(parent.code());
        return from.isBefore(since) ? wrong("validFrom", "before-parent", YOUNG.with(since)) : Optional.empty();
    }

    private static void checkFixed(RegionDocument sent, @Nullable RegionDocument known, List<Violation> found) {
        if (known != null && !sent.code().equals(known.code())) {
            found.add(new Violation("/code", "fixed", FIXED, known.code()));
        }
        if (known != null && sent.level() != known.level()) {
            found.add(new Violation("/level", "fixed", FIXED, known.level().text()));
        }
        if (!Objects.equals(sent.closedOn(), known == null ? null : known.closedOn())) {
            found.add(new Violation("/closedOn", "read-only", BY_CLOSING));
        }
        if (!sent.successors().equals(known == null ? List.of() : known.successors())) {
            found.add(new Violation("/successors", "read-only", BY_CLOSING));
        }
        if (known != null && known.closedOn() != null && !Objects.equals(sent.parentCode(), known.parentCode())) {
            found.add(new Violation(PARENT, "closed-region", CLOSED.with(known.closedOn())));
        }
    }

    private static Optional<Violation> wrong(String pointer, String code, Text message) {
        return Optional.of(new Violation(pointer, code, message));
    }
}
