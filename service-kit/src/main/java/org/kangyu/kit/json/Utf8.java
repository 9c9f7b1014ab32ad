package org.kangyu.kit.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kangyu.kit.problem.ProblemException;

/** Decodes request bodies: UTF-8 with or without a byte order mark and nothing else. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static String decode(byte[] body) {
        // JSON in UTF-16 or UTF-32 has a zero among its first two bytes, which no JSON in UTF-8 has
        if (body.length > 1 && (body[0] == 0 || body[1] == 0)) {
            throw refusal();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder() // one of a String constructor would replace what is broken
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refusal();
        }
    }

    private static ProblemException refusal() {
        return ProblemException.invalid(Messages.violation(Pointer.ROOT, "not-utf-8", Map.of()));
    }
}
