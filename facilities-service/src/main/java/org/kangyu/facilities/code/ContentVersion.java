package org.kangyu.facilities.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.kangyu.kit.json.TolerantJson;

/** A version for what has none of its own: the same on every replica, another one when the content is another. */
final class ContentVersion {

    private ContentVersion() {}

    static long of(Object content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(TolerantJson.MAPPER.writeValueAsBytes(content));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A code list has no JSON form", e);
        }
    }
}
