package org.kangyu.gateway.console;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;

/** Tells the console how it is set up. */
@Path("console/settings")
class SettingsResource {

    private final ConsoleSettings settings;

    SettingsResource(ConsoleSettings settings) {
        this.settings = settings;
    }

    @GET
    @NonBlocking
    @Cache(noCache = true)
    @Operation(summary = "How the console is set up")
    public SettingsView settings() {
        return new SettingsView(settings.region(), settings.tiles().orElse(null));
    }
}
