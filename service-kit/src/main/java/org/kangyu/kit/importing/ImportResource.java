package org.kangyu.kit.importing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.paging.Limit;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.text.Language;

/** The imports of one collection over HTTP. */
public final class ImportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Importer importer;
    private final Intake intake;
    private final JobViews views;

    ImportResource(Importer importer, Intake intake, JobViews views) {
        this.importer = importer;
        this.intake = intake;
        this.views = views;
    }

    @POST
    @Consumes({CSV, XLSX, Format.NDJSON})
    @APIResponseSchema(value = ImportJob.class, responseCode = "202")
    @Operation(summary = "Import a CSV, XLSX or NDJSON file as a job", description = """
                    CSV in UTF-8 or GB18030 and the first sheet of a workbook have the columns of the template. NDJSON, in \
                    UTF-8, has in each line the document that POST and PUT take; beside it a line may have the fields \
                    that answers and exports show of it. Of these, id says which one is meant, else it is told by its own code; \
                    version is the one that the line rests on: if it is another one by now, a line that would change it is refused; \
                    validFrom is the day from which it is so, and that of the current version means today; \
                    the others mean nothing. What an export gave changes nothing.""")
    public RestResponse<ImportJob> start(
            @RequestBody(
                            description = "A table with the columns of the template, or documents line by line",
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema = @Schema(type = SchemaType.STRING, examples = "code,nameZh\nORD-1,示例")),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = Format.NDJSON,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        examples =
                                                                "{\"code\": \"ORD-1\", \"name\": {\"zh\": \"示例\"}}\n"))
                            })
                    InputStream body,
            @Parameter(description = "all-or-nothing, or valid-rows") @RestQuery @Nullable String mode,
            @RestQuery boolean dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException, SQLException {
        var taken = intake.take(
                importer, new Intake.Request(Format.of(headers.getMediaType()), Mode.of(mode), dryRun, key), body);
        var job = views.view(taken.job(), Language.of(language));
        var response = ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + "/" + job.id());
        if (taken.isRepeated()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }

    @GET
    @Operation(summary = "List the imports, the newest first")
    public Page<ImportJob> list(
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language)
            throws SQLException {
        return views.list(importer.collection(), cursor, Limit.of(limit), Language.of(language));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one import: its progress, what it did and what is wrong")
    public ImportJob get(UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language)
            throws SQLException {
        return views.get(importer.collection(), id, Language.of(language));
    }

    @GET
    @Path("{id}/violations")
    @Operation(summary = "List everything that is wrong with the file of an import")
    public Page<ImportJob.CellViolation> violations(
            UUID id,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language)
            throws SQLException {
        return views.page(Remark.VIOLATION, importer.collection(), id, cursor, Limit.of(limit), Language.of(language));
    }

    @GET
    @Path("{id}/warnings")
    @Operation(summary = "List what people should look at though an import took it")
    public Page<ImportJob.CellViolation> warnings(
            UUID id,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language)
            throws SQLException {
        return views.page(Remark.WARNING, importer.collection(), id, cursor, Limit.of(limit), Language.of(language));
    }

    @GET
    @Path("template.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "Fetch a file with the columns and one example row")
    public RestResponse<String> template(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var name = importer.collection() + "-template.csv";
        return ResponseBuilder.ok(Template.of(importer.columns(), Language.of(language)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    @Operation(summary = "Fetch a workbook with the columns, formatted as text, and one example row")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> workbook(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var name = importer.collection();
        return ResponseBuilder.ok(XlsxTemplate.of(name, importer.columns(), Language.of(language)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-template.xlsx\"".formatted(name))
                .build();
    }
}
