package org.kangyu.gateway.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names answers that are made of many parts by what they say: all replicas give the same answer the same name, and no
 * part can change without it.
 */
@Singleton
public class ContentTags {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final int LETTERS = 20; // 120 bits

    private final ObjectMapper mapper;

    ContentTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String tag(Object answer) {
        try {
            return tag(mapper.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Whether a client that sends this If-None-Match has what the tag names. */
    public static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        var quoted = "\"%s\"".formatted(tag);
        return ifNoneMatch != null
                && COMMA.splitAsStream(ifNoneMatch)
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(quoted) || one.equals("W/" + quoted));
    }
}
