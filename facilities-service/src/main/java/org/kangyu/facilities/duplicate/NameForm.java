package org.kangyu.facilities.duplicate;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name as it is compared: one way of writing, without the regions it begins with and the form of a company. */
record NameForm(String text) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern COMPANY = Pattern.compile("(?:股份|有限|责任){0,3}公司");
    private static final Pattern NUMERALS = Pattern.compile("[^一二三四五六七八九十\\p{Nd}]");
    private static final Pattern KIND_OF_REGION = Pattern.compile("(?:自治[区州县旗]|[省市盟州县旗区镇乡村]|街道|苏木|嘎查)$");

    /** The regions are those in which it stands. */
    static NameForm of(String name, List<String> regions) {
        var plain = COMPANY.matcher(plain(name)).replaceAll("");
        var prefixes = regions.stream().flatMap(NameForm::spoken).toList();
        var rest = plain;
        for (int i = 0; i < regions.size(); i++) {
            rest = withoutLongest(prefixes, rest);
        }
        return new NameForm(rest.length() < 2 ? plain : rest);
    }

    /** Dice's coefficient of the pairs of neighbouring characters, halved where numerals tell the two apart. */
    double likeness(NameForm other) {
        if (text.equals(other.text)) {
            return 1;
        }
        var mine = pairs();
        var its = other.pairs();
        var shared = new HashSet<>(mine);
        shared.retainAll(its);
        var dice = 2.0 * shared.size() / (mine.size() + its.size());
        return numerals().equals(other.numerals()) ? dice : dice / 2;
    }

    private Set<String> pairs() {
        var pairs = new HashSet<String>();
        for (int i = 0; i < Math.max(1, text.length() - 1); i++) {
            pairs.add(text.substring(i, Math.min(text.length(), i + 2)));
        }
        return pairs;
    }

    private String numerals() {
        return NUMERALS.matcher(text).replaceAll("");
    }

    /** With and without the word that says of what kind the region is. */
    private static Stream<String> spoken(String region) {
        var whole = plain(region);
        var brief = KIND_OF_REGION.matcher(whole).replaceFirst("");
        return brief.length() > 1 ? Stream.of(whole, brief) : Stream.of(whole);
    }

    /** The longest, as 吉林市 is not the 市 of 吉林省. */
    private static String withoutLongest(List<String> prefixes, String name) {
        return prefixes.stream()
                .filter(name::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(prefix -> name.substring(prefix.length()))
                .orElse(name);
    }

    private static String plain(String name) {
        var wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(wide).replaceAll("");
    }
}
