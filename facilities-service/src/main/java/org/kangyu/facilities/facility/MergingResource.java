package org.kangyu.facilities.facility;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.writing.Write;

/** The merging of two records over HTTP. */
@Path("facilities/{id}/merging")
@RunOnVirtualThread
@RolesAllowed({FACILITY_EDITOR, INTEGRATOR, ADMIN})
@Tag(name = "facilities")
class MergingResource {

    private final MergingService service;
    private final Editing editing;

    MergingResource(MergingService service, Editing editing) {
        this.service = service;
        this.editing = editing;
    }

    @POST
    @Write("facility.merge")
    @Operation(summary = "Merge a second record of a facility into this one", description = """
                    The duplicate's identifiers go to the facility (an own code only if it has none), and so do its parts, \
                    its memberships in relations, and what was succeeded by it or merged into it before. The duplicate can \
                    still be read, with its history: its status is merged and mergedIntoId says what to read instead. It is \
                    left out of lists, counted nowhere and never changed again. Two living institutions are not merged by \
                    this, but by /facilities/transitions. With dryRun=true it tells how much would go along.""")
    public RestResponse<MergedView> merge(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Merging merging) {
        var edit = editing.on(merging.on(), merging.reason());
        var merged = service.merge(id, Versions.expected(ifMatch), merging, edit);
        return Versions.changed(merged.version(), merged);
    }
}
