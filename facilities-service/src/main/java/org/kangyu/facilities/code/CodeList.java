package org.kangyu.facilities.code;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** One list with all its editions: for each code what it meant when. */
public record CodeList(
        String list,
        Text name,
        @Nullable Text note,
        List<Edition> editions,
        NavigableMap<String, List<ListedCode>> codes) {

    private static final Text UNKNOWN = Text.of("列表 %s 没有代码 %s", "The list %s has no code %s");
    private static final Text OTHER_DAYS =
            Text.of("列表 %s 的代码 %s 在 %s 无效", "The code %2$s of the list %1$s does not hold on %3$s");

    /** What the code means on the day. */
    public Optional<ListedCode> find(String code, LocalDate day) {
        return meanings(code).stream().filter(meaning -> meaning.holdsOn(day)).findFirst();
    }

    /** Everything that the code ever meant, the oldest first. */
    public List<ListedCode> meanings(String code) {
        return codes.getOrDefault(code, List.of());
    }

    /** The same for a code that must be there; 404 with the nearest one if it is not. */
    ListedCode get(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> {
            var isKnown = codes.containsKey(code);
            var detail = (isKnown ? OTHER_DAYS : UNKNOWN).with(list, code, day);
            var violation = Known.check("code", code, codes.keySet())
                    .orElseGet(() -> new Violation("code", "not-in-force", detail));
            return ProblemException.notFound(detail, violation);
        });
    }

    /** Every code that holds on the day. */
    NavigableMap<String, ListedCode> on(LocalDate day) {
        var found = new TreeMap<String, ListedCode>();
        codes.keySet().forEach(code -> find(code, day).ifPresent(meaning -> found.put(code, meaning)));
        return found;
    }

    /** Whether something may have the code that is so from the day on. */
    boolean mayBe(String code, LocalDate from) {
        return meanings(code).stream().anyMatch(meaning -> !meaning.hasEndedBefore(from));
    }

    /** All such codes. */
    Set<String> from(LocalDate day) {
        var found = new TreeSet<>(codes.keySet());
        found.removeIf(code -> !mayBe(code, day));
        return found;
    }

    Stream<ListedCode> all() {
        return codes.values().stream().flatMap(List::stream);
    }
}
