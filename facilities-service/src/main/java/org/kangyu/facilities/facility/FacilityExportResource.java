package org.kangyu.facilities.facility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
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
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.http.ParameterFamilies;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Language;

/** All facilities that a list would show, as one file of any length. */
@Path("facilities/export")
@RunOnVirtualThread
@Tag(name = "facilities")
class FacilityExportResource {

    private final FacilityExport export;
    private final FacilityFile file;
    private final FacilityWorkbook workbook;

    FacilityExportResource(FacilityExport export, FacilityFile file, FacilityWorkbook workbook) {
        this.export = export;
        this.file = file;
        this.workbook = workbook;
    }

    @GET
    @Produces(
            "application/octet-stream") // for text/* Quarkus would write the stream's toString; the header says better
    @Operation(summary = "Export facilities as one file, sorted by id", description = """
                    The same filters as the list. CSV has the columns of imports, so that an exported file can be imported \
                    again; a text that a spreadsheet would take for a formula is preceded by an apostrophe. XLSX has the same columns, all as text, and further sheets beyond a million rows. \
                    NDJSON has one \
                    facility in a line, as the list shows it. GeoJSON (RFC 7946) has a feature for each, in WGS 84 whatever \
                    crs says, without a geometry where no position is known. A facility that exists throughout is there exactly once; a file \
                    that breaks off is not complete, and its connection is closed without the last chunk.""")
    @APIResponse(
            responseCode = "200",
            description = "The file, as text/csv, a workbook, application/x-ndjson or application/geo+json",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            examples = "登记号,中文名称\r\nORD-H-0001,示例医院")))
    @ParameterFamilies({CountFilter.BEDS, CountFilter.STAFF, CountFilter.VEHICLES, CountFilter.EQUIPMENT})
    public RestResponse<InputStream> export(
            @BeanParam FacilityFilter filter,
            @BeanParam FacilityArea area,
            @BeanParam MembershipFilter membership,
            @BeanParam Moment moment,
            @Parameter(description = "csv, unless told, xlsx, ndjson or geojson") @RestQuery @Nullable String format,
            @BeanParam Crs crs,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var known = format == null ? FileFormat.CSV.extension() : format;
        Violations.refuse(
                Known.check("format", known, FileFormat.TEXTS).stream().toList());
        var wanted = FileFormat.of(known);
        var datum = wanted == FileFormat.GEOJSON ? new Crs(Datum.WGS84.text()) : crs;
        var query = new FacilityQuery(filter, area, membership, CountFilter.in(uri), crs);
        var pages = export.pages(query, moment, datum); // refuses what is wrong with the filters before the file begins
        var stream = switch (wanted) {
            case CSV -> file.table(pages, Language.of(language));
            case XLSX -> workbook.of(pages, Language.of(language));
            case NDJSON -> file.lines(pages);
            case GEOJSON -> file.features(pages);
        };
        return ResponseBuilder.ok(stream)
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"facilities.%s\"".formatted(known))
                .build();
    }
}
