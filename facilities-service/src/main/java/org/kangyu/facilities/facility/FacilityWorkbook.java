package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Facilities as a workbook (ISO/IEC 29500) of any length, made on disk page by page: its end says where things begin. */
@ApplicationScoped
class FacilityWorkbook {

    private static final int MOST_ROWS = 1_048_576; // that a sheet holds

    private final FacilityExport export;

    FacilityWorkbook(FacilityExport export) {
        this.export = export;
    }

    /** The columns of imports, titled in the language; the file goes when the stream is closed. */
    InputStream of(Iterator<List<FacilityView>> pages, Locale language) {
        return of(pages, language, MOST_ROWS);
    }

    /** The same with so many rows in a sheet at most. */
    InputStream of(Iterator<List<FacilityView>> pages, Locale language, int mostRows) {
        try {
            var file = Files.createTempFile("facilities", ".xlsx");
            try {
                write(file, pages, language, mostRows);
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.delete(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, Iterator<List<FacilityView>> pages, Locale language, int mostRows)
            throws IOException {
        try (var bytes = Files.newOutputStream(file);
                var workbook = new Workbook(bytes, "Kangyu", "1.0")) {
            var sheet = begin(workbook, 1, language);
            int sheets = 1;
            int row = 1;
            while (pages.hasNext()) {
                var rows = export.rows(pages.next());
                if (row + rows.size() > mostRows) {
                    sheet.finish();
                    sheet = begin(workbook, ++sheets, language);
                    row = 1;
                }
                for (var facility : rows) {
                    write(sheet, row++, facility.cells());
                }
                sheet.flush();
            }
        }
    }

    private static Worksheet begin(Workbook workbook, int number, Locale language) {
        var sheet = workbook.newWorksheet(number == 1 ? "facilities" : "facilities " + number);
        sheet.freezePane(0, 1);
        write(sheet, 0, FacilityColumns.titles(language));
        return sheet;
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }
}
