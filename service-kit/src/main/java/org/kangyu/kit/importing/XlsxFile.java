package org.kangyu.kit.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/**
 * The first sheet of a workbook (ISO/IEC 29500). Cells read like those of a CSV file: days as {@code 2025-12-31}, numbers
 * with the fifteen digits that a spreadsheet keeps; what has more was a code that has lost its end, and is written such
 * that it is refused.
 */
final class XlsxFile implements RowFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final MathContext KEPT = new MathContext(15);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]{0,100}+\"|\\[[^\\]]{0,100}+]");
    private static final Pattern DAY = Pattern.compile("[yYdD]");
    private static final Text MALFORMED = Text.of("无法读取该 XLSX 文件", "The XLSX file cannot be read");

    private final ReadableWorkbook workbook;
    private final Iterator<Row> rows;

    XlsxFile(Path file) throws IOException {
        XlsxBounds.check(file);
        workbook = readable(() -> new ReadableWorkbook(file.toFile(), WITH_FORMATS));
        rows = readable(() -> workbook.getFirstSheet().openStream().iterator());
    }

    @Override
    public boolean hasNext() {
        return readable(rows::hasNext);
    }

    @Override
    public StagedRow next() {
        return readable(() -> row(rows.next()));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static StagedRow row(Row row) {
        var cells = IntStream.range(0, row.getCellCount())
                .mapToObj(column ->
                        row.getOptionalCell(column).map(XlsxFile::text).orElse(""))
                .toList();
        return new StagedRow(row.getRowNum(), cells);
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER, FORMULA -> isDay(cell) ? cell.asDate().toLocalDate().toString() : number(raw);
            case BOOLEAN -> Boolean.toString("1".equals(raw));
            default -> cell.getText();
        };
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER
                && format != null
                && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** A formula may give a text. */
    private static String number(String raw) {
        try {
            var number = new BigDecimal(raw);
            var isTooLong = number.precision() - number.scale() > KEPT.getPrecision();
            return isTooLong
                    ? String.format(Locale.ROOT, "%.14E", number)
                    : number.round(KEPT).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static <T> T readable(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException e) {
            throw ProblemException.invalid(new Violation("", "malformed-xlsx", MALFORMED));
        }
    }

    /** Something that fails on a file that is no workbook, in any way. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
