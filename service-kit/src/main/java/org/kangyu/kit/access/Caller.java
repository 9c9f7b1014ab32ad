package org.kangyu.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the request. Claims that are absent or empty mean none, never all. */
@RequestScoped
public class Caller {

    private static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject, or {@code anonymous}. */
    public String name() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            return token.getSubject();
        }
        return ANONYMOUS;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Set<String> roles() {
        return Set.copyOf(identity.getRoles());
    }

    /** Full 12-digit codes of the regions that the caller may change things in; everything below them is meant too. */
    public Set<String> regions() {
        return claim("regions");
    }

    /** Ids of the facilities that the caller may change. */
    public Set<String> facilities() {
        return claim("facilities");
    }

    private Set<String> claim(String name) {
        var values = new TreeSet<String>();
        // a single text, a star above all, is no list of what was granted: it grants nothing
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) instanceof JsonArray array) {
            array.forEach(value -> {
                if (value instanceof JsonString text) {
                    values.add(text.getString());
                }
            });
        }
        return values;
    }
}
