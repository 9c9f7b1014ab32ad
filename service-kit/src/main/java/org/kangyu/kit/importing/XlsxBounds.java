package org.kangyu.kit.importing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/**
 * Whether a workbook fits in memory when it is read: a small file can hold gigabytes of zeroes, and a cell can claim any
 * column, for which readers make room.
 */
final class XlsxBounds {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_TEXTS = 64L << 20; // bytes: they are held in memory
    private static final long MOST_OF_A_PART = 2L << 30; // bytes: rows are read one by one
    private static final int MOST_COLUMNS = 16_384; // XFD
    private static final Text TOO_LARGE = Text.of("该 XLSX 文件展开后过大", "The XLSX file is too large when it is unpacked");
    private static final Text MALFORMED = Text.of("无法读取该 XLSX 文件", "The XLSX file cannot be read");

    private XlsxBounds() {}

    static void check(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw refusal("too-large", TOO_LARGE);
            }
            for (var part : Collections.list(archive.entries())) {
                check(archive, part);
            }
        } catch (ZipException | EOFException | XMLStreamException | IllegalArgumentException e) {
            throw refusal("malformed-xlsx", MALFORMED);
        }
    }

    private static void check(ZipFile archive, ZipEntry part) throws IOException, XMLStreamException {
        var isSheet =
                part.getName().startsWith("xl/worksheets/") && part.getName().endsWith(".xml");
        try (var content = new Bounded(archive.getInputStream(part), isSheet ? MOST_OF_A_PART : MOST_TEXTS)) {
            check(content, isSheet);
        }
    }

    private static void check(InputStream part, boolean isSheet) throws IOException, XMLStreamException {
        if (isSheet) {
            checkCells(factory().createXMLStreamReader(part));
        } else {
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void checkCells(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var isWide = switch (xml.getLocalName()) {
                    case "row" -> lastOf(xml.getAttributeValue(null, "spans")) > MOST_COLUMNS;
                    case "c" -> column(xml.getAttributeValue(null, "r")) > MOST_COLUMNS;
                    default -> false;
                };
                if (isWide) {
                    throw refusal("too-large", TOO_LARGE);
                }
            }
        }
    }

    /** The last column of spans such as {@code 1:24}. */
    private static long lastOf(@Nullable String spans) {
        return spans == null ? 0 : Long.parseLong(spans.substring(spans.lastIndexOf(':') + 1));
    }

    /** The column of a cell such as {@code B17}, counted from 1. */
    private static long column(@Nullable String cell) {
        long column = 0;
        for (int i = 0; cell != null && i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(cell.charAt(i)) - 'A' + 1);
            if (column > MOST_COLUMNS) {
                return column;
            }
        }
        return column;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static ProblemException refusal(String code, Text message) {
        return ProblemException.invalid(new Violation("", code, message));
    }

    /** A part of the archive of which so much may be read. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream part, long most) {
            super(part);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw refusal("too-large", TOO_LARGE);
            }
            return count;
        }
    }
}
