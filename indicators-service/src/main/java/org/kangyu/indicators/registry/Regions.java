package org.kangyu.indicators.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.kangyu.indicators.Database;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What others need to know of regions: whether they exist, and whether somebody may write there. */
@ApplicationScoped
public class Regions {

    private static final Text UNKNOWN =
            Text.of("没有此区划，或登记系统尚未告知", "There is no such region, or the registry has not told of it yet");
    private static final Text UNHEARD =
            Text.of("登记系统尚未告知任何区划，请稍后重试", "The registry has not told of any region yet, try again");
    private static final Text PARTIAL = Text.of(
            "指标定义适用于全部区划，而您无权变更 %s", "A definition holds in every region, and you may not change anything in %s");
    private static final Text OUTSIDE = Text.of("您无权变更区划 %s 的数据", "You may not change figures of region %s");

    private final Database database;

    Regions(Database database) {
        this.database = database;
    }

    /** Those of the codes that are regions. */
    public Set<String> known(Collection<String> codes) {
        return new TreeSet<>(
                database.list("select code from region where code = any (?)", row -> row.getString("code"), codes));
    }

    public void refuseUnknown(String pointer, Collection<String> codes) {
        if (!known(codes).containsAll(codes)) {
            throw ProblemException.invalid(unknown(pointer));
        }
    }

    public static Violation unknown(String pointer) {
        return new Violation(pointer, "unknown-region", UNKNOWN);
    }

    public Set<String> all() {
        return new HashSet<>(database.list("select code from region", row -> row.getString("code")));
    }

    /** The regions with these codes and all below them. */
    public Set<String> below(Collection<String> roots) {
        return new HashSet<>(database.list(
                "select distinct descendant from region_closure where ancestor = any (?)",
                row -> row.getString("descendant"),
                roots.stream().map(RegionCode::full).toList()));
    }

    /** Refuses whoever may not write to the whole tree; while nothing is known of it, that is everybody. */
    public void requireEverywhere(Collection<String> permitted) {
        var roots = database.list(
                "select code from region where parent_code is null and closed_on is null order by code",
                row -> row.getString("code"));
        if (roots.isEmpty()) {
            throw ProblemException.unavailable(UNHEARD, Duration.ofSeconds(2));
        }
        roots.removeAll(permitted.stream().map(RegionCode::full).toList());
        if (!roots.isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN, PARTIAL.with(String.join(", ", roots)));
        }
    }

    /** Refuses unless all of these lie in what the caller may write to. */
    public void require(Caller caller, Collection<String> codes) {
        var permitted = below(caller.regions());
        codes.stream().filter(code -> !permitted.contains(code)).findFirst().ifPresent(code -> {
            throw new ProblemException(ProblemType.FORBIDDEN, OUTSIDE.with(code));
        });
    }
}
