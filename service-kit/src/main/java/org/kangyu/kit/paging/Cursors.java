package org.kangyu.kit.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/**
 * Opaque cursors, signed (HMAC-SHA256) with a key that all replicas share: a forged one, or one of another list or
 * other filters, is refused with 400. A cursor carries a position, never a right.
 */
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16; // 128 bits are plenty for something that grants nothing
    private static final Text FOREIGN =
            Text.of("游标不属于此列表和筛选条件", "The cursor does not belong to this list and these filters");

    private final SecretKeySpec key;

    public Cursors(@ConfigProperty(name = "cursor.key") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The cursor of a position; {@code list} names the list and its filters, and the cursor is good for them only. */
    public String write(String list, List<String> position) {
        try {
            var text = TolerantJson.MAPPER.writeValueAsBytes(position);
            var signed = Arrays.copyOf(signature(list, text), SIGNATURE_BYTES + text.length);
            System.arraycopy(text, 0, signed, SIGNATURE_BYTES, text.length);
            return letters(signed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of texts has no JSON form", e);
        }
    }

    /** The position in the cursor. */
    public List<String> read(String list, String cursor) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            var text = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
            if (letters(signed).equals(cursor) // decoding overlooks padding and unused bits
                    && MessageDigest.isEqual(Arrays.copyOf(signed, SIGNATURE_BYTES), signature(list, text))) {
                return List.of(TolerantJson.MAPPER.readValue(text, String[].class));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | IOException e) {
            throw foreign();
        }
        throw foreign();
    }

    private static String letters(byte[] signed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    private static ProblemException foreign() {
        return ProblemException.invalid(new Violation("cursor", "foreign-cursor", FOREIGN));
    }

    private byte[] signature(String list, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
