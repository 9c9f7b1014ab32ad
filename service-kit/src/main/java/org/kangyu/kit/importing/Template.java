package org.kangyu.kit.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The file that people fill in: the columns' titles and one example row. */
final class Template {

    private static final char BYTE_ORDER_MARK = '\uFEFF'; // or spreadsheets take UTF-8 for something else

    private Template() {}

    static String of(List<ImportColumn> columns, Locale language) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    columns.stream().map(column -> column.title().in(language)).toList());
            csv.writeRecord(columns.stream().map(ImportColumn::example).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
