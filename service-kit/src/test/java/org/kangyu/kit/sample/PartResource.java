package org.kangyu.kit.sample;

import jakarta.ws.rs.GET;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A sub-resource. */
public final class PartResource {
    @GET
    public List<String> list(@RestQuery @Nullable Integer limit) {
        return List.of("part");
    }
}
