package org.kangyu.facilities.integrity;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_APPROVER;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
import static org.kangyu.kit.access.Role.INTEGRATOR;
import static org.kangyu.kit.access.Role.OPERATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** The integrity report over HTTP. */
@Path("facilities/integrity")
@RunOnVirtualThread
@RolesAllowed({FACILITY_EDITOR, FACILITY_APPROVER, INTEGRATOR, OPERATOR, ADMIN})
@Tag(name = "facilities")
class IntegrityResource {

    private final Findings findings;

    IntegrityResource(Findings findings) {
        this.findings = findings;
    }

    @GET
    @Operation(
            summary = "List what in the registry cannot be right today, sorted by rule and facility",
            description = """
                    licence-expired, licence-expiring (within 90 days), verification-due (校验: a year after the last one below \
                    100 approved beds, else three), suspended-too-long (a year), opens-later, parent-closed, region-ended, \
                    shared-identifier (a USCC may be shared by parts, village clinics and facilities of one legal body), \
                    far-away (more than 50 km, and four times the median, from the middle of its county), outside-boundary (more than 2 km, of the lowest region that has one), \
                    beds-of-a-village-clinic, township-without-primary-care. Nothing is changed by it.""")
    public Page<Finding> list(@BeanParam FindingFilter filter, @BeanParam Paging paging) {
        return findings.page(filter, paging);
    }
}
