package org.kangyu.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.kangyu.kit.json.TolerantJson;

/** Ties an entry to all before it: whoever changes or takes out one breaks every later seal. */
final class Seal {

    static final Seal FIRST = new Seal(0, new byte[0]);

    private final long sequence;
    private final byte[] hash;

    Seal(long sequence, byte[] hash) {
        this.sequence = sequence;
        this.hash = hash.clone();
    }

    long sequence() {
        return sequence;
    }

    byte[] hash() {
        return hash.clone();
    }

    boolean is(long otherSequence, byte[] otherHash) {
        return sequence == otherSequence && Arrays.equals(hash, otherHash);
    }

    Seal next(AuditEntry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            return new Seal(sequence + 1, digest.digest(TolerantJson.MAPPER.writeValueAsBytes(entry)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("An audit entry cannot be hashed", e);
        }
    }
}
