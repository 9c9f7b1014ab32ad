package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.text.Text;

class XlsxFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path directory;

    @Test
    void readsCellsAsACsvFileWouldHaveThem() throws IOException {
        var rows = rows(sheet -> {
            sheet.value(0, 0, "代码");
            sheet.value(0, 1, "名称");
            sheet.value(1, 0, "150602000000");
            sheet.value(1, 1, 380);
            sheet.value(1, 2, 0.1 + 0.2);
            sheet.value(1, 3, LocalDate.parse("1956-05-01"));
            sheet.style(1, 3).format("[$-804]yyyy/m/d").set();
            sheet.value(1, 4, true);
            sheet.value(1, 5, 150602101201L);
            sheet.style(1, 5).format("#,##0_);[Red]0").set();
            sheet.value(4, 1, "第五行");
        });

        assertThat(rows)
                .containsExactly(
                        new StagedRow(1, List.of("代码", "名称")),
                        new StagedRow(2, List.of("150602000000", "380", "0.3", "1956-05-01", "true", "150602101201")),
                        new StagedRow(5, List.of("", "第五行")));
    }

    /** A spreadsheet keeps fifteen digits of a number, so that a longer code has lost its end. */
    @Test
    void showsThatACodeHasBecomeANumber() throws Exception {
        var rows = rows(sheet -> sheet.value(0, 0, 1e17 + 16));

        var cell = rows.getFirst().cells().getFirst();
        assertThatExceptionOfType(CellFault.class).isThrownBy(() -> CellText.read(cell));
    }

    @Test
    void readsWhatItsTemplateHas() throws IOException {
        var column = new ImportColumn("code", "/code", Text.of("登记号", "Own code"), true, "150602000000");
        var file = directory.resolve("template.xlsx");
        Files.write(file, XlsxTemplate.of("places", List.of(column), Locale.CHINESE));

        try (var rows = new XlsxFile(file)) {
            assertThat(rows.header()).containsExactly("登记号");
            assertThat(rows.next().cells()).containsExactly("150602000000");
        }
    }

    /** Of one more column than a spreadsheet has, and of so many that no memory would hold a row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r=\"1\" spans=\"1:2000000000\"><c r=\"A1\"><v>1</v></c></row>"
            })
    void refusesCellsThatNoSpreadsheetHas(String row) throws IOException {
        var file = rewritten(SHEET, "<worksheet><sheetData>" + row + "</sheetData></worksheet>");

        assertRefused(file, "too-large");
    }

    @Test
    void refusesASmallFileThatBecomesALargeOne() throws IOException {
        assertRefused(rewritten("xl/sharedStrings.xml", " ".repeat((64 << 20) + 1)), "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<worksheet>", "<worksheet><sheetData><row r=\"x\" spans=\"a\"/></sheetData></worksheet>"})
    void refusesWhatIsNoSheet(String sheet) throws IOException {
        assertRefused(rewritten(SHEET, sheet), "malformed-xlsx");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() throws IOException {
        var file = directory.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertRefused(file, "malformed-xlsx");
    }

    private static void assertRefused(Path file, String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> all(file))
                .satisfies(refusal ->
                        assertThat(refusal.violations().getFirst().code()).isEqualTo(code));
    }

    private List<StagedRow> rows(Consumer<Worksheet> content) throws IOException {
        var file = directory.resolve("file.xlsx");
        write(Files.newOutputStream(file), content);
        return all(file);
    }

    private static List<StagedRow> all(Path file) throws IOException {
        var rows = new ArrayList<StagedRow>();
        try (var open = new XlsxFile(file)) {
            open.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static void write(OutputStream file, Consumer<Worksheet> content) throws IOException {
        try (var workbook = new Workbook(file, "test", "1.0")) {
            content.accept(workbook.newWorksheet("sheet"));
        }
    }

    /** A workbook of which one part is this. */
    private Path rewritten(String part, String content) throws IOException {
        var sound = directory.resolve("sound.xlsx");
        write(Files.newOutputStream(sound), sheet -> sheet.value(0, 0, "代码"));
        var file = directory.resolve("rewritten.xlsx");
        try (var from = new ZipFile(sound.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var isIt = entry.getName().equals(part);
                to.write(
                        isIt
                                ? content.getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(entry).readAllBytes());
            }
        }
        return file;
    }
}
