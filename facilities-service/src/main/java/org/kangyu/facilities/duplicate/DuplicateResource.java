package org.kangyu.facilities.duplicate;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_APPROVER;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kangyu.facilities.facility.FacilityDocument;
import org.kangyu.kit.dated.Editing;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.writing.Write;

/** Suspected duplicates over HTTP. */
@Path("facilities/duplicates")
@RunOnVirtualThread
@Tag(name = "facilities")
class DuplicateResource {

    private final Duplicates duplicates;
    private final DistinctionService distinctions;
    private final Editing editing;

    DuplicateResource(Duplicates duplicates, DistinctionService distinctions, Editing editing) {
        this.duplicates = duplicates;
        this.distinctions = distinctions;
        this.editing = editing;
    }

    @GET
    @Transactional // rows are read while the answer is made of them
    @RolesAllowed({FACILITY_EDITOR, FACILITY_APPROVER, INTEGRATOR, ADMIN})
    @Operation(summary = "List pairs of records that may be of one institution, sorted by their ids", description = """
                    The score is 1 with an identifier in common that only one institution can have (of USCCs those that are \
                    not of one legal body). Else it is the likeness of the most alike of their names - Dice's coefficient of \
                    the pairs of characters, without blanks, full-width forms, the regions they stand in and the form of a \
                    company, halved where numerals differ - times 0.9 in another region of the county, 0.8 in another \
                    category, and 1 down to 0.5 from 200 metres to 5 kilometres apart. Compared are facilities of one county \
                    that are not closed and of which none is a part of the other. Nothing is merged by it.""")
    public Page<Suspicion> list(@BeanParam DuplicateFilter filter, @BeanParam Paging paging) {
        return duplicates.page(filter, paging);
    }

    @POST
    @Path("search")
    @RolesAllowed({FACILITY_EDITOR, FACILITY_APPROVER, INTEGRATOR, ADMIN})
    @Write("facility.search-duplicates")
    @Operation(
            summary = "Ask which facilities a document may be a second record of",
            description = "To be asked before a facility is registered; up to 20 with a score of 0.7 and more. "
                    + "Nothing is kept.")
    public Suspicions search(FacilityDocument document) {
        return new Suspicions(duplicates.of(document));
    }

    @POST
    @Path("distinctions")
    @RolesAllowed({FACILITY_EDITOR, INTEGRATOR, ADMIN})
    @Write("facility.tell-apart")
    @Operation(summary = "Say that two records are not of one institution, so that they are not listed again")
    public DistinctionView tellApart(Distinction distinction) {
        return distinctions.tellApart(distinction, editing.on(null, distinction.reason()));
    }
}
