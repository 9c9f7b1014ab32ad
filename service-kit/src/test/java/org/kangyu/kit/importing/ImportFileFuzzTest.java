package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.text.Text;

/** Whatever is sent as an import file: it is refused in words, or it is a table that stays the same when rewritten. */
class ImportFileFuzzTest {

    private static final List<ImportColumn> COLUMNS = List.of(
            new ImportColumn("code", "/code", Text.of("代码", "Code"), true, "P1"),
            new ImportColumn("nameZh", "/name/zh", Text.of("名称", "Name"), false, "某地"));

    @FuzzTest
    void readsWhatIsSent(byte[] file) throws IOException {
        try (var upload = Upload.receive(new ByteArrayInputStream(file), Format.TABLE);
                var sent = upload.rows()) {
            var first = sent.header();
            var rows = rest(sent);

            if (!first.isEmpty()) {
                assertThat(reread(first, rows)).isEqualTo(rows);
            }
            assertThat(Header.read(first, COLUMNS).names())
                    .contains("code")
                    .doesNotHaveDuplicates()
                    .isSubsetOf("code", "nameZh");
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).isNotEmpty().hasSizeLessThan(200);
        }
    }

    private static List<List<String>> reread(List<String> first, List<List<String>> rows) throws IOException {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(first);
            rows.forEach(writer::writeRecord);
        }
        try (var csv = new CsvFile(new StringReader(text.toString()))) {
            assertThat(csv.header()).isEqualTo(first);
            return rest(csv);
        }
    }

    private static List<List<String>> rest(RowFile file) {
        var rows = new ArrayList<List<String>>();
        file.forEachRemaining(row -> rows.add(row.cells()));
        return rows;
    }
}
