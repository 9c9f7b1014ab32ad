package org.kangyu.facilities.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tables as spreadsheets read them from a text file, which take some texts for formulas. */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // or spreadsheets take UTF-8 for something else
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private CsvText() {}

    /** A table with these titles and the rows that are made of each page. */
    public static <T> InputStream table(List<String> titles, Iterator<T> pages, Function<T, List<List<String>>> rows) {
        return new SequenceInputStream(
                Pieces.of(BYTE_ORDER_MARK + text(List.of(titles))),
                Pieces.of(
                        pages,
                        page -> text(rows.apply(page).stream()
                                .map(row -> row.stream().map(CsvText::harmless).toList())
                                .toList())));
    }

    private static String text(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet computes what begins like a formula, whoever wrote it (CWE-1236). */
    private static String harmless(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
