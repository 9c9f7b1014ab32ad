package org.kangyu.kit.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Days and instants in the one form that is taken: with longer years they neither sort as texts nor can be stored. */
public final class Iso {

    private Iso() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(withoutSign(text));
    }

    public static Instant instant(String text) {
        return Instant.parse(withoutSign(text));
    }

    /** Years of more or fewer than four digits have one. */
    private static String withoutSign(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new DateTimeException("The year has a sign: " + text);
        }
        return text;
    }
}
