package org.kangyu.kit.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What is said about violations: from a service's bundle {@code violations} if it has one, else from the kit's. */
final class Messages {

    private static final List<String> BUNDLES = List.of("violations", "kit.violations");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final String UNKNOWN_CODE = "invalid-value";

    private Messages() {}

    static Violation violation(String pointer, String code, Map<String, ?> attributes) {
        return violation(pointer, code, attributes, null);
    }

    /** A key such as {@code malformed.uuid} has the code {@code malformed} and words of its own. */
    static Violation violation(String pointer, String key, Map<String, ?> attributes, @Nullable String suggestion) {
        return new Violation(pointer, DOT.split(key, 2)[0], text(key, attributes), suggestion);
    }

    static Text text(String code, Map<String, ?> attributes) {
        return Text.of(in(Locale.CHINESE, code, attributes), in(Locale.ENGLISH, code, attributes));
    }

    private static String in(Locale language, String code, Map<String, ?> attributes) {
        return ATTRIBUTE
                .matcher(template(language, code))
                .replaceAll(attribute -> Matcher.quoteReplacement(value(attribute, attributes)));
    }

    private static String value(MatchResult attribute, Map<String, ?> attributes) {
        var value = attributes.get(attribute.group(1));
        return value == null ? attribute.group() : value.toString();
    }

    private static String template(Locale language, String code) {
        for (var name : BUNDLES) {
            var bundle = bundle(name, language);
            if (bundle != null && bundle.containsKey(code)) {
                return bundle.getString(code);
            }
        }
        return code.equals(UNKNOWN_CODE) ? code : template(language, UNKNOWN_CODE);
    }

    private static @Nullable ResourceBundle bundle(String name, Locale language) {
        try {
            return ResourceBundle.getBundle(
                    name,
                    language,
                    Messages.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException e) {
            return null; // a service need not have messages of its own
        }
    }
}
