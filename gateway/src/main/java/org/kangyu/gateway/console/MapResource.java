package org.kangyu.gateway.console;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.RegionCode;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Answers from memory where the facilities of a region are. */
@Path("console/regions/{code}/map")
class MapResource {

    private static final Text NO_REGION = Text.of("没有代码为 %s 的地区", "No region has the code %s");

    private final Directory directory;

    MapResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @RunOnVirtualThread
    @Cache(noCache = true)
    @Operation(summary = "Where the facilities of a region are, and the middle of each region directly below")
    public MapView map(String code) {
        return RegionCode.full(code)
                .flatMap(directory::region)
                .map(region -> new Survey(directory, region.entry().code()).map())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, NO_REGION.with(code)));
    }
}
