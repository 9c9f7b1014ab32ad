package org.kangyu.facilities.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kangyu.kit.text.Text;

/**
 * How likely two records are of one institution: 1 with an identifier that only one can have; else the likeness of the
 * names, lessened by 0.9 in another region of the county, by 0.8 in another category, and by up to half from 200 metres
 * to 5 kilometres apart.
 */
final class Likeness {

    private static final double OTHER_REGION = 0.9;
    private static final double OTHER_CATEGORY = 0.8;
    private static final double NEAR = 200; // metres, over which one institution's own figures differ
    private static final double FAR = 5_000;
    private static final double AT_LEAST = 0.5; // as positions may be wrong, distance alone rules nothing out

    private static final Text IDENTIFIER = Text.of("标识相同：%s", "The same identifier: %s");
    private static final Text NAME = Text.of("名称相似度 %s", "Their names are alike by %s");
    private static final Text SAME_REGION = Text.of("位于同一区划 %s", "They stand in the same region %s");
    private static final Text ANOTHER_REGION = Text.of("位于不同区划 %s", "One of them stands in the region %s");
    private static final Text DISTANCE = Text.of("相距 %s 米", "They are %s metres apart");
    private static final Text CATEGORY = Text.of("类别不同：%s", "Their categories differ: %s");

    private final List<Reason> reasons = new ArrayList<>();
    private final Compared one;
    private final Compared other;

    private Likeness(Compared one, Compared other) {
        this.one = one;
        this.other = other;
    }

    static Suspicion of(Compared one, Compared other) {
        return new Likeness(one, other).suspicion();
    }

    private Suspicion suspicion() {
        var shared = one.sharedWith(other);
        shared.forEach(mark -> reasons.add(reason("same-identifier", mark.scheme() + "|" + mark.value(), IDENTIFIER)));
        var score = name() * region() * category() * distance();
        return new Suspicion(one.shown(), other.shown(), shared.isEmpty() ? rounded(score) : 1, reasons);
    }

    private double name() {
        var likeness = 0.0;
        for (var form : one.forms()) {
            for (var its : other.forms()) {
                likeness = Math.max(likeness, form.likeness(its));
            }
        }
        reasons.add(reason("similar-name", String.format(Locale.ROOT, "%.2f", likeness), NAME));
        return likeness;
    }

    private double region() {
        var code = other.shown().regionCode();
        var isSame = one.shown().regionCode().equals(code);
        reasons.add(isSame ? reason("same-region", code, SAME_REGION) : reason("other-region", code, ANOTHER_REGION));
        return isSame ? 1 : OTHER_REGION;
    }

    private double category() {
        var category = one.shown().category();
        var its = other.shown().category();
        if (category.equals(its)) {
            return 1;
        }
        reasons.add(reason("other-category", category + ", " + its, CATEGORY));
        return OTHER_CATEGORY;
    }

    private double distance() {
        var metres = one.metresTo(other);
        if (Double.isNaN(metres)) {
            return 1;
        }
        reasons.add(reason(metres <= NEAR ? "near" : "far", Long.toString(Math.round(metres)), DISTANCE));
        return 1 - (1 - AT_LEAST) * Math.clamp((metres - NEAR) / (FAR - NEAR), 0, 1);
    }

    private static Reason reason(String code, String about, Text message) {
        return new Reason(code, about, message.with(about));
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
