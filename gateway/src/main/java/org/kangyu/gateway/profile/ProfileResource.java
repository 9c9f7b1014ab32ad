package org.kangyu.gateway.profile;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.Latest;
import org.kangyu.gateway.directory.RegionCode;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Answers region profiles from memory. */
@Path("regions/{code}/profile")
class ProfileResource {

    private static final Text NO_REGION = Text.of("没有代码为 %s 的地区", "No region has the code %s");

    private final Directory directory;

    ProfileResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @NonBlocking
    @Cache(noCache = true)
    @Operation(summary = "What a region has: facilities, beds and staff")
    public ProfileView profile(String code) {
        return RegionCode.full(code)
                .flatMap(directory::region)
                .map(Latest::entry)
                .map(region -> ProfileView.of(region, directory))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, NO_REGION.with(code)));
    }
}
