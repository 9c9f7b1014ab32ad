package org.kangyu.facilities.relation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.file.Pages;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Language;

/** All relations that a list would show, as one file of any length. */
@Path("relations/export")
@RunOnVirtualThread
@Tag(name = "relations")
class RelationExportResource {

    private static final String CSV = "csv";
    private static final String NDJSON = "ndjson";

    private final RelationCatalogue catalogue;
    private final RelationFile file;

    RelationExportResource(RelationCatalogue catalogue, RelationFile file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    @GET
    @Produces(
            "application/octet-stream") // for text/* Quarkus would write the stream's toString; the header says better
    @Operation(summary = "Export relations as one file, sorted by id", description = """
                    The same filters as the list. NDJSON has one relation in a line, as the list shows it; CSV has one \
                    member in a row, with the columns of imports. Either can be imported again and changes nothing. \
                    A file that breaks off is not complete, and its connection is closed without the last chunk.""")
    @APIResponse(
            responseCode = "200",
            description = "The file, as text/csv or application/x-ndjson",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            examples = "关系编号,角色\r\n0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a62,member")))
    public RestResponse<InputStream> export(
            @BeanParam RelationFilter filter,
            @BeanParam Moment moment,
            @Parameter(description = "csv, unless told, or ndjson") @RestQuery @Nullable String format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var known = format == null ? CSV : format;
        Violations.refuse(
                Known.check("format", known, List.of(CSV, NDJSON)).stream().toList());
        var pages = new Pages<>(paging -> catalogue.page(filter, moment, paging));
        var isTable = known.equals(CSV);
        var stream = isTable ? file.table(pages, Language.of(language)) : file.lines(pages);
        return ResponseBuilder.ok(stream)
                .header(HttpHeaders.CONTENT_TYPE, isTable ? "text/csv;charset=UTF-8" : "application/x-ndjson")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"relations.%s\"".formatted(known))
                .build();
    }
}
