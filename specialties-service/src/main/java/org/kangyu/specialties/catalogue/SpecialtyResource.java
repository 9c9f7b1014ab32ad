package org.kangyu.specialties.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Specialties over HTTP. */
@Path("specialties")
@RunOnVirtualThread
@Tag(name = "specialties")
class SpecialtyResource {

    private final Specialties specialties;

    SpecialtyResource(Specialties specialties) {
        this.specialties = specialties;
    }

    @GET
    @Operation(summary = "List specialties, sorted by code")
    public Page<Specialty> list(@BeanParam SpecialtyFilter filter, @BeanParam Paging paging) {
        return specialties.page(filter, paging);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read one specialty")
    public Specialty get(@RestPath String code) {
        return specialties.get(code);
    }
}
