package org.kangyu.kit.text;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The language a client reads: Chinese unless it prefers English. */
public final class Language {

    private static final int LONGEST = 200; // Java takes minutes for a tag of many parts
    private static final int MOST = 200;

    /** The languages of all texts for people. */
    public static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final Map<String, Locale> KNOWN =
            new ConcurrentHashMap<>(); // clients differ little, parsing is slow

    private Language() {}

    /** The best match for an {@code Accept-Language} header; one that cannot be understood counts as none. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return Locale.CHINESE;
        }
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(acceptLanguage, Language::match);
    }

    private static Locale match(String acceptLanguage) {
        try {
            var match = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return match == null ? Locale.CHINESE : match;
        } catch (IllegalArgumentException e) {
            return Locale.CHINESE;
        }
    }
}
