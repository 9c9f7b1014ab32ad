package org.kangyu.facilities.code;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Code lists over HTTP. */
@Path("codes")
@RunOnVirtualThread
@Tag(name = "codes")
class CodeResource {

    private final CodeCatalogue catalogue;
    private final ClassSets classSets;

    CodeResource(CodeCatalogue catalogue, ClassSets classSets) {
        this.catalogue = catalogue;
        this.classSets = classSets;
    }

    @GET
    @Operation(summary = "List the code lists with their editions, sorted by name")
    public RestResponse<Page<CodeListView>> lists(@BeanParam Paging paging, @Context Request request) {
        return answer(request, catalogue.lists(paging));
    }

    @GET
    @Path("class-sets")
    @Operation(summary = "List the named sets of facilities, such as primary-care-institution, sorted by code")
    public RestResponse<Page<ClassSet>> classSets(@BeanParam Paging paging, @Context Request request) {
        return answer(request, classSets.page(paging));
    }

    @GET
    @Path("{list}")
    @Operation(summary = "List the codes of a list as of a day or an edition, sorted by code")
    public RestResponse<Page<ListedCode>> codes(
            @RestPath String list,
            @BeanParam CodeFilter filter,
            @BeanParam Validity validity,
            @BeanParam Paging paging,
            @Context Request request) {
        return answer(request, catalogue.codes(list, filter, validity, paging));
    }

    @GET
    @Path("{list}/{code}")
    @Operation(summary = "Read what a code means on a day or in an edition")
    public RestResponse<ListedCode> code(
            @RestPath String list, @RestPath String code, @BeanParam Validity validity, @Context Request request) {
        return answer(request, catalogue.code(list, code, validity));
    }

    private static <T> RestResponse<T> answer(Request request, T body) {
        return Versions.read(request, ContentVersion.of(body), body);
    }
}
