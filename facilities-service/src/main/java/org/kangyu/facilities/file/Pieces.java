package org.kangyu.facilities.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Function;

/** A text in UTF-8 of which each piece is made when the one before it was read. */
public final class Pieces {

    private Pieces() {}

    @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
    public static <T> InputStream of(Iterator<T> things, Function<T, String> text) {
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return things.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return of(text.apply(things.next()));
            }
        });
    }

    public static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
