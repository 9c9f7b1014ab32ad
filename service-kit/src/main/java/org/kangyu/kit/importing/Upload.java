package org.kangyu.kit.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/**
 * A file as it was sent, on disk until it is closed: a workbook, or a text whose encoding is known only when all of it has
 * been seen.
 */
record Upload(
        Path file,
        Format format,
        String fingerprint,
        @Nullable Charset charset) implements AutoCloseable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Text NOT_TEXT = Text.of(
            "文件既不是 XLSX，也不是 UTF-8 或 GB18030 编码的文本（CSV）", "The file is neither XLSX nor text (CSV) in UTF-8 or GB18030");
    private static final Text NOT_UTF_8 = Text.of(
            "NDJSON 须以 UTF-8 编码，GB18030 等其他编码请先转换", "NDJSON is in UTF-8; convert GB18030 and other encodings first");
    private static final Text OLD = Text.of("不支持旧的 XLS 格式，请另存为 XLSX 或 CSV", "Save the old XLS file as XLSX or CSV");

    static Upload receive(InputStream body, Format format) throws IOException {
        var file = Files.createTempFile("import", null);
        try (var counted = new DigestInputStream(body, sha256())) {
            Files.copy(counted, file, StandardCopyOption.REPLACE_EXISTING);
            var fingerprint =
                    HexFormat.of().formatHex(counted.getMessageDigest().digest());
            return new Upload(file, format, fingerprint, format == Format.TABLE ? charset(file) : utf8(file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    RowFile rows() throws IOException {
        if (charset == null) {
            return new XlsxFile(file);
        }
        return format == Format.TABLE ? new CsvFile(reader(charset)) : new NdjsonFile(reader(charset));
    }

    private Reader reader(Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** NDJSON comes in one encoding only, as all JSON does (RFC 8259). */
    private static Charset utf8(Path file) throws IOException {
        if (!isText(file, StandardCharsets.UTF_8)) {
            throw ProblemException.invalid(new Violation("", "not-utf-8", NOT_UTF_8));
        }
        return StandardCharsets.UTF_8;
    }

    /** Absent for a workbook. */
    private static @Nullable Charset charset(Path file) throws IOException {
        var begin = beginning(file);
        if (Arrays.equals(begin, ZIP)) {
            return null;
        }
        if (Arrays.equals(begin, OLD_WORKBOOK)) {
            throw ProblemException.invalid(new Violation("", "old-workbook", OLD));
        }
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            if (isText(file, charset)) {
                return charset;
            }
        }
        throw ProblemException.invalid(new Violation("", "not-text", NOT_TEXT));
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ZIP.length);
        }
    }

    /** A fresh decoder refuses what it cannot read; no text has the character 0, but spreadsheets and UTF-16 do. */
    private static boolean isText(Path file, Charset charset) throws IOException {
        try (var reader = new InputStreamReader(Files.newInputStream(file), charset.newDecoder())) {
            var characters = new char[8192];
            for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
                for (int i = 0; i < count; i++) {
                    if (characters[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
