package org.kangyu.indicators.definition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Database;
import org.kangyu.kit.changes.Change;
import org.kangyu.kit.changes.Changes;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Definitions over HTTP. */
@Path("indicators")
@RunOnVirtualThread
@Tag(name = "indicators")
class IndicatorResource {

    /** One revision of a definition. */
    @Schema(description = "One revision of a definition", examples = Examples.REVISION)
    record Revision(long version, Instant recordedAt, String by, IndicatorDocument document) {}

    private static final String HISTORY = """
            select version, recorded_at, actor, cast(document as text) as document from indicator_revision
            where code = ? order by version desc
            """;

    private final Indicators indicators;
    private final Database database;
    private final Changes changes;

    IndicatorResource(Indicators indicators, Database database, Changes changes) {
        this.indicators = indicators;
        this.database = database;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "List indicators, sorted by code")
    public Page<IndicatorView> list(@BeanParam IndicatorFilter filter, @BeanParam Paging paging) {
        return indicators.page(filter, paging);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read one indicator")
    public RestResponse<IndicatorView> get(@RestPath String code, @Context Request request) {
        var indicator = indicators.get(code);
        return Versions.read(request, indicator.version(), IndicatorView.of(indicator));
    }

    @GET
    @Path("{code}/history")
    @Operation(summary = "List the revisions of an indicator, newest first")
    public Page<Revision> history(@RestPath String code) {
        var known = indicators.get(code);
        List<Revision> revisions = database.list(
                HISTORY,
                row -> new Revision(
                        row.getLong("version"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("actor"),
                        Database.document(row.getString("document"), IndicatorDocument.class)),
                known.code());
        return new Page<>(revisions, null, null);
    }

    @GET
    @Path("changes")
    @Operation(summary = "Read the changes of all indicators in their order, waiting for the next if asked to")
    public Page<Change> changes(
            @RestQuery @Nullable String after, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String wait) {
        return changes.after("indicators", after, limit, wait);
    }
}
