package org.kangyu.kit.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** The workbook that people fill in: all columns are text, or the spreadsheet would turn codes into numbers. */
final class XlsxTemplate {

    private static final int LAST_ROW = 10_000; // formatted as text

    private XlsxTemplate() {}

    static byte[] of(String name, List<ImportColumn> columns, Locale language) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Kangyu", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            for (int column = 0; column < columns.size(); column++) {
                var title = columns.get(column).title().in(language);
                sheet.range(1, column, LAST_ROW, column).style().format("@").set();
                sheet.value(0, column, title);
                sheet.style(0, column).bold().set();
                sheet.value(1, column, columns.get(column).example());
                sheet.width(column, Math.clamp(2L * title.length(), 12, 60));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
