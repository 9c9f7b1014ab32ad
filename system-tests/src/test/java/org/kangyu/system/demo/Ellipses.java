package org.kangyu.system.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes JSON of JSON with an ellipsis in it: the ellipsis becomes a text, or a field of that name. */
final class Ellipses {

    static final String ELLIPSIS = "…";

    private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|\\S");

    private final Deque<String> open = new ArrayDeque<>();
    private String before = "";

    private Ellipses() {}

    static String quote(String json) {
        var ellipses = new Ellipses();
        return TOKEN.matcher(json).replaceAll(token -> ellipses.read(token.group()));
    }

    private String read(String token) {
        switch (token) {
            case "{", "[" -> open.push(token);
            case "}", "]" -> open.poll();
            default -> {}
        }
        var isField = "{".equals(open.peek()) && !before.equals(":");
        before = token;
        var text = token.equals(ELLIPSIS) ? (isField ? "\"…\": \"…\"" : "\"…\"") : token;
        return Matcher.quoteReplacement(text);
    }
}
