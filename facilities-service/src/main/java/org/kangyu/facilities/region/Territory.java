package org.kangyu.facilities.region;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What others need to know of regions: whether one exists, and whether it lies below another. */
@ApplicationScoped
public class Territory {

    /** SQL condition: the column's region is one of {@code :regions} or below one of them on {@code :day}. */
    public static final String BELOW = """
            %s in (select descendant from region_closure
                   where ancestor in (:regions) and valid_from <= :day and valid_to > :day)""";

    private static final Text UNKNOWN = Text.of("没有此区划", "There is no such region");
    private static final Text CLOSED = Text.of("该区划已于 %s 撤销", "The region was closed on %s");
    private static final Text OUTSIDE = Text.of("您无权变更区划 %s 内的数据", "You may not change anything in region %s");

    private static final Text OCCUPIED =
            Text.of("仍有未撤销的下级区划或机构：%s", "These regions or facilities are still open in it: %s");
    private static final int NAMED = 20;

    private final Regions regions;
    private final RegionTree tree;
    private final Present present;
    private final Permits permits;
    private final Instance<Occupants> occupants;

    Territory(Regions regions, RegionTree tree, Present present, Permits permits, @Any Instance<Occupants> occupants) {
        this.regions = regions;
        this.tree = tree;
        this.present = present;
        this.permits = permits;
        this.occupants = occupants;
    }

    /**
     * What keeps something from standing in the region, if anything. The region stays as it is until the transaction
     * ends, so that none can be closed while something moves in.
     */
    public Optional<Violation> check(String pointer, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return RegionCode.check(pointer, code)
                .or(() -> regions.findByIdOptional(code, LockModeType.PESSIMISTIC_READ)
                        .map(region -> closed(pointer, region.document().closedOn()))
                        .orElseGet(() -> Optional.of(new Violation(pointer, "unknown-region", UNKNOWN))));
    }

    /** The level of a region that is there, such as village. */
    public Optional<String> level(String code) {
        return regions.findByIdOptional(code)
                .map(region -> region.document().level().text());
    }

    /** The region with those above it, from the top down. */
    public List<NamedRegion> path(String code, Moment moment) {
        var region = regions.at(code, moment);
        return Stream.concat(regions.ancestors(region, moment).stream(), Stream.of(region))
                .map(NamedRegion::of)
                .toList();
    }

    /** Whether the editor may change things in the region: it or one above it, in the tree of today, is the editor's. */
    public boolean isOpenTo(Editor editor, String code) {
        return editor.regions().contains(code)
                || (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE && permits.has(editor, code))
                || tree.isBelow(code, editor.regions(), present.today());
    }

    /** Looks once for many where the editor may change things, and keeps these regions until the transaction ends. */
    public void prepare(Editor editor, Collection<String> codes) {
        var full = codes.stream().map(RegionCode::full).collect(Collectors.toCollection(TreeSet::new));
        regions.keep(full);
        permits.add(editor, tree.below(editor.regions(), full, present.today()));
    }

    public void require(Editor editor, String code) {
        if (!isOpenTo(editor, code)) {
            throw new ProblemException(ProblemType.FORBIDDEN, OUTSIDE.with(code));
        }
    }

    /** Refuses when regions or anything else still stand in the region on the day, and names them. */
    void requireVacant(String code, LocalDate day) {
        var left = Stream.concat(
                        regions.childrenFrom(day, code, NAMED).stream()
                                .map(child -> "%s %s"
                                        .formatted(child.code(), child.name().zh())),
                        occupants.stream().flatMap(kind -> kind.in(code, day, NAMED).stream()))
                .limit(NAMED)
                .toList();
        if (!left.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, OCCUPIED.with(String.join(", ", left)));
        }
    }

    private static Optional<Violation> closed(String pointer, @Nullable LocalDate closedOn) {
        return closedOn == null
                ? Optional.empty()
                : Optional.of(new Violation(pointer, "closed-region", CLOSED.with(closedOn)));
    }
}
