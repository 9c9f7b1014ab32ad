package org.kangyu.kit.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests ask for the same: the hash of the query and of what the method is given, not of bytes. */
final class Fingerprint {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new SortedSets()))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private Fingerprint() {}

    static String of(@Nullable String query, Method method, @Nullable Object[] arguments) {
        var digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            write(query, out);
            var parameters = method.getParameters();
            for (int i = 0; i < parameters.length; i++) {
                if (isAsked(parameters[i])) {
                    out.write(0);
                    write(arguments[i], out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** Headers are about the conversation: a client that repeats after a lost answer may well send others. */
    private static boolean isAsked(Parameter parameter) {
        return !parameter.isAnnotationPresent(HeaderParam.class)
                && !parameter.isAnnotationPresent(RestHeader.class)
                && !parameter.isAnnotationPresent(Context.class)
                && !parameter.getType().getName().startsWith("jakarta.ws.rs.core.");
    }

    private static void write(@Nullable Object argument, OutputStream out) throws IOException {
        switch (argument) {
            case File file -> Files.copy(file.toPath(), out);
            case Path file -> Files.copy(file, out);
            case null, default -> out.write(CANONICAL.writeValueAsBytes(argument));
        }
    }

    /** Immutable sets iterate differently in every JVM, and the repeated request may reach another replica. */
    @SuppressWarnings("rawtypes") // a serializer is registered for a class, and a class knows no arguments
    private static final class SortedSets extends StdSerializer<Set> {
        SortedSets() {
            super(Set.class);
        }

        @Override
        public void serialize(Set set, JsonGenerator out, SerializerProvider provider) throws IOException {
            var elements = new TreeSet<String>();
            for (var element : set) {
                elements.add(CANONICAL.writeValueAsString(element));
            }
            out.writePOJO(elements.toArray());
        }
    }
}
