package org.kangyu.system.manifests;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code kubectl create} lines that an overlay asks its reader to run, for what git must not or cannot know. */
final class Instruction {

    private static final Pattern LINE =
            Pattern.compile("kubectl -n \\S+ create (secret generic|secret tls|configmap) (\\S+)(.*)");
    private static final Pattern KEY = Pattern.compile("--from-(?:literal|file)=([\\w.-]+)=");

    private Instruction() {}

    static Stream<Reference> in(String text) {
        return LINE.matcher(text).results().flatMap(line -> switch (line.group(1)) {
            case "secret tls" -> Stream.of(Reference.secret(line.group(2), "tls.crt"));
            case "configmap" -> keys(line.group(3)).map(key -> Reference.configMap(line.group(2), key));
            default -> keys(line.group(3)).map(key -> Reference.secret(line.group(2), key));
        });
    }

    private static Stream<String> keys(String options) {
        return KEY.matcher(options).results().map(result -> result.group(1));
    }
}
