package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kangyu.kit.json.Letter;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.testing.PlainValidator;

/** Whatever is sent as NDJSON: each line is refused in words, or means the same after it was written and read again. */
class NdjsonFileFuzzTest {

    private static final Documents LAYOUT = new Documents(List.of());

    private final StrictJson json = new StrictJson(PlainValidator.create());

    @FuzzTest
    void readsWhatIsSent(byte[] file) throws IOException {
        for (var row : lines(file)) {
            if (LAYOUT.read(row) instanceof ImportDocument document) {
                readsTheSameAgain(document);
            }
        }
    }

    private static List<StagedRow> lines(byte[] file) throws IOException {
        var rows = new ArrayList<StagedRow>();
        try (var upload = Upload.receive(new ByteArrayInputStream(file), Format.DOCUMENTS);
                var sent = upload.rows()) {
            sent.forEachRemaining(rows::add);
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).hasSize(1);
        }
        assertThat(rows).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
        return rows;
    }

    private void readsTheSameAgain(ImportDocument document) throws JsonProcessingException {
        try {
            var letter = read(document);
            var written = TolerantJson.MAPPER.writeValueAsString(letter.document());

            assertThat(written).doesNotContain("\n");
            assertThat(read(new ImportDocument(1, written)).document()).isEqualTo(letter.document());
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).isNotEmpty().hasSizeLessThanOrEqualTo(1_000);
            assertThat(LAYOUT.place(refusal.violations().getFirst().pointer(), document.line()))
                    .startsWith(Long.toString(document.line()));
        }
    }

    private Letter<PlaceImporter.Beside, PlaceImporter.Place> read(ImportDocument document) {
        return json.read(document.sent(), PlaceImporter.Beside.class, Set.of("recordedAt"), PlaceImporter.Place.class);
    }
}
