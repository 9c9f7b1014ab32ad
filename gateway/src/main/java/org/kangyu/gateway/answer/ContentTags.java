package org.kangyu.gateway.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Names answers that are made of many parts by what they say: all replicas give the same answer the same name, and no
 * part can change without it.
 */
@Singleton
public class ContentTags {

    private static final int BYTES = 15; // 120 bits, which are 20 letters

    private final ObjectMapper mapper;

    ContentTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String tag(Object answer) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(mapper.writeValueAsBytes(answer));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, BYTES * 4 / 3);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
