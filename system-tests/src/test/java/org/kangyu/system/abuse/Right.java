package org.kangyu.system.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.kangyu.system.abuse.Somebody.Property;

/** Who may do an operation: anybody, or somebody with one of the roles as far as the scope goes. */
record Right(Set<String> roles, Scope scope) {

    /** How far a role goes; the file says it in lower case. */
    enum Scope {
        ANYBODY,
        /** The role alone decides. */
        ROLE,
        /** What is below the regions of the token. */
        REGION,
        /** The same, and the facilities of the token. */
        FACILITY,
        /** What was proposed from a region below those of the token. */
        ABOVE,
        /** What holds in all regions. */
        EVERYWHERE,
        /** What the same account has made. */
        ACCOUNT
    }

    /** The table of {@code access.txt}, by operation. */
    static Map<String, Right> table() {
        var table = new TreeMap<String, Right>();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var columns = line.split(" *\\| *", -1);
            var right = new Right(Set.of(columns[1].split(" ")), Scope.valueOf(columns[2].toUpperCase(Locale.ROOT)));
            if (table.put(columns[0].strip().replaceAll(" +", " "), right) != null) {
                throw new IllegalStateException("access.txt has two entries for " + columns[0]);
            }
        });
        return table;
    }

    boolean has(Somebody somebody) {
        return scope == Scope.ANYBODY || (roles.contains(somebody.role()) && reaches(somebody));
    }

    /** Whether what it is about is kept from others, so that they must not even learn that it is there. */
    boolean isSecret() {
        return scope == Scope.ACCOUNT;
    }

    private boolean reaches(Somebody somebody) {
        return switch (scope) {
            case ANYBODY, ROLE -> true;
            case REGION -> somebody.place().isAtOrAbove();
            case FACILITY -> somebody.place().isAtOrAbove() || somebody.property() == Property.OWN_FACILITY;
            case ABOVE -> somebody.place().isAtOrAbove() && somebody.place() != Somebody.Place.OWN_REGION;
            case EVERYWHERE -> somebody.place() == Somebody.Place.EVERYWHERE;
            case ACCOUNT -> false; // nobody in the matrix has made what it attacks
        };
    }

    private static String text() {
        try (var file = Objects.requireNonNull(Right.class.getResourceAsStream("/abuse/access.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
