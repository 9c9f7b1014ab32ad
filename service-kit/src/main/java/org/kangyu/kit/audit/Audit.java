package org.kangyu.kit.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The log of who did what, written in the transaction of what was done. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class Audit {

    /** Records an action of the caller of the request at hand, in the transaction at hand. */
    public void record(String action, int status, @Nullable String version) {
        throw new UnsupportedOperationException();
    }
}
