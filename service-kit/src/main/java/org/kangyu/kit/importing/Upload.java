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
import java.util.HexFormat;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A file as it was sent, on disk until it is closed; its encoding is known only when all of it has been seen. */
record Upload(Path file, String fingerprint, Charset charset) implements AutoCloseable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final Text NOT_TEXT =
            Text.of("文件不是 UTF-8 或 GB18030 编码的文本（CSV）", "The file is not text (CSV) in UTF-8 or GB18030");

    static Upload receive(InputStream body) throws IOException {
        var file = Files.createTempFile("import", ".csv");
        try (var counted = new DigestInputStream(body, sha256())) {
            Files.copy(counted, file, StandardCopyOption.REPLACE_EXISTING);
            var fingerprint =
                    HexFormat.of().formatHex(counted.getMessageDigest().digest());
            return new Upload(file, fingerprint, charset(file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Reader reader() throws IOException {
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

    private static Charset charset(Path file) throws IOException {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            if (isText(file, charset)) {
                return charset;
            }
        }
        throw ProblemException.invalid(new Violation("", "not-text", NOT_TEXT));
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
