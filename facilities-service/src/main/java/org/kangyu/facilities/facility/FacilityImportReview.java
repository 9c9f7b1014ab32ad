package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kangyu.kit.importing.Warnings;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Says of the lines of an import what they resemble, in the file or in the registry; people decide. */
@ApplicationScoped
class FacilityImportReview {

    private static final int MOST = 5; // of one line: who decides looks at the list of duplicates then
    private static final Text REGISTERED =
            Text.of("疑似与已登记的“%s”为同一机构（%s）：%s", "It may be the institution that is registered as %s (%s): %s");
    private static final Text IN_FILE =
            Text.of("疑似与第 %d 行的“%s”为同一机构（%s）：%s", "It may be the institution of line %d, %s (%s): %s");

    private final Instance<Resemblances> resemblances;

    FacilityImportReview(@Any Instance<Resemblances> resemblances) {
        this.resemblances = resemblances;
    }

    /** {@code lines} are those of the facilities that an import has made or changed. */
    void review(Map<UUID, Long> lines, Warnings warnings) {
        var told = new HashMap<Long, Integer>();
        Warnings few = (line, warning) -> {
            if (told.merge(line, 1, Integer::sum) <= MOST) {
                warnings.add(line, warning);
            }
        };
        resemblances.forEach(kind -> kind.of(lines.keySet(), found -> tell(found, lines, few)));
    }

    private static void tell(Resemblance found, Map<UUID, Long> lines, Warnings warnings) {
        var one = lines.get(found.one().id());
        var other = lines.get(found.other().id());
        var score = String.format(Locale.ROOT, "%.2f", found.score());
        if (one != null && other != null) {
            var name = one < other ? found.one().name() : found.other().name();
            var first = Math.min(one, other);
            var message = message(IN_FILE, found.reasons(), first, name, score);
            warnings.add(Math.max(one, other), suspicion(message, Long.toString(first)));
        } else if (one != null) {
            warnings.add(one, registered(found.other(), score, found.reasons()));
        } else if (other != null) {
            warnings.add(other, registered(found.one(), score, found.reasons()));
        }
    }

    private static Violation registered(Resemblance.Named known, String score, Text reasons) {
        return suspicion(
                message(REGISTERED, reasons, known.name(), score), known.id().toString());
    }

    /** The reasons come last, each language with its own. */
    private static Text message(Text words, Text reasons, Object... arguments) {
        return new Text(
                words.zh().formatted(with(arguments, reasons.zh())),
                String.valueOf(words.en()).formatted(with(arguments, String.valueOf(reasons.en()))));
    }

    private static Object[] with(Object[] arguments, String last) {
        return Stream.concat(Arrays.stream(arguments), Stream.of(last)).toArray();
    }

    private static Violation suspicion(Text message, String other) {
        return new Violation("/name/zh", "suspected-duplicate", message, other);
    }
}
