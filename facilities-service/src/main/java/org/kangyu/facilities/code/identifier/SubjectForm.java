package org.kangyu.facilities.code.identifier;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kangyu.facilities.code.CodeList;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.Violation;

/** The forms in which approved subjects are met: {@code 03.04}, which is ours, {@code 0304} and {@code A03.04}. */
public final class SubjectForm {

    private static final Pattern MET = Pattern.compile("A?([0-9]{2})(?:\\.?([0-9]{2}))?(?:\\.?([0-9]{2}))?");
    private static final String REST = ".99"; // in the form with A it stands for "other", which has a number of its own

    private SubjectForm() {}

    /** The subject that is meant by another form of it. */
    static Optional<String> meant(String value, CodeList subjects) {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        var met = MET.matcher(plain);
        if (!met.matches()) {
            return Optional.empty();
        }
        var dotted = IntStream.rangeClosed(1, met.groupCount())
                .mapToObj(met::group)
                .filter(number -> number != null)
                .collect(Collectors.joining("."));
        var code = dotted.endsWith(REST) ? other(dotted, subjects) : dotted;
        return Optional.of(code).filter(subjects.codes()::containsKey);
    }

    /** What is wrong with a subject that something has, if anything: one of the known codes is meant, as it is. */
    public static Optional<Violation> check(String pointer, String value, CodeList subjects) {
        return Known.check(pointer, value, subjects.codes().keySet())
                .map(found -> meant(value, subjects)
                        .map(code -> new Violation(pointer, found.code(), found.message(), code))
                        .orElse(found));
    }

    private static String other(String dotted, CodeList subjects) {
        var parent = dotted.substring(0, dotted.length() - REST.length());
        List<String> others = subjects.codes().values().stream()
                .map(List::getLast)
                .filter(subject ->
                        parent.equals(subject.parent()) && subject.name().zh().startsWith("其他"))
                .map(subject -> subject.code())
                .toList();
        return others.size() == 1 ? others.getFirst() : dotted;
    }
}
