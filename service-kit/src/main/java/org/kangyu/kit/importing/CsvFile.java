package org.kangyu.kit.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A CSV file. */
final class CsvFile implements RowFile {

    private static final Text MALFORMED =
            Text.of("CSV 格式有误，常见原因是引号没有成对", "The CSV is malformed; often a quotation mark has no partner");

    private final CloseableIterator<CsvRecord> records;
    private int line;

    CsvFile(Reader reader) {
        this.records = CsvReader.builder()
                .skipEmptyLines(false) // they count as rows in a spreadsheet
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(reader)
                .iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw malformed();
        }
    }

    @Override
    public StagedRow next() {
        try {
            line++;
            return new StagedRow(line, records.next().getFields());
        } catch (CsvParseException e) {
            throw malformed();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private ProblemException malformed() {
        return ProblemException.invalid(new Violation(Integer.toString(line + 1), "malformed-csv", MALFORMED));
    }
}
