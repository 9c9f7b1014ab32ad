package org.kangyu.kit.importing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A file with one JSON document in a line; what a line is worth is found out when it is imported. */
final class NdjsonFile implements RowFile {

    private static final int LONGEST = 1 << 20; // characters: more than any document may have
    private static final Text TOO_LONG = Text.of(
                    "此行超过 %d 个字符；每行应为一个 JSON 文档", "The line has more than %d characters; each is one JSON document")
            .with(LONGEST);

    private final Reader characters;
    private int line;
    private @Nullable StagedRow next;

    NdjsonFile(Reader characters) {
        this.characters = characters;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public StagedRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }

    /** A carriage return before the end of the line is white space to JSON. */
    private @Nullable StagedRow read() {
        var text = new StringBuilder();
        line++;
        try {
            int character = characters.read();
            while (character >= 0 && character != '\n') {
                if (text.length() == LONGEST) {
                    throw ProblemException.invalid(new Violation(Integer.toString(line), "line-too-long", TOO_LONG));
                }
                text.append((char) character);
                character = characters.read();
            }
            return character < 0 && text.isEmpty() ? null : new StagedRow(line, List.of(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
