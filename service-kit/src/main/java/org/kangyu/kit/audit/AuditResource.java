package org.kangyu.kit.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Limit;
import org.kangyu.kit.paging.Page;

/** The audit log over HTTP. */
@Path("audit")
@RolesAllowed({Role.OPERATOR, Role.ADMIN})
@RunOnVirtualThread
@IfBuildProperty(name = "service.owner", stringValue = "true")
class AuditResource {

    private final AuditLog log;
    private final Cursors cursors;
    private final String service;

    AuditResource(AuditLog log, Cursors cursors, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.log = log;
        this.cursors = cursors;
        this.service = service;
    }

    @GET
    @Operation(summary = "List who did what, the newest first")
    public Page<AuditEntry> list(
            @RestQuery @Nullable String actor,
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor)
            throws SQLException {
        var filter = new AuditLog.Filter(
                actor, action, Moment.of("from", from, Moment.FIRST), Moment.of("to", to, Moment.LAST));
        var most = Limit.of(limit);
        var before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.read(list(filter), cursor).getFirst());
        var found = log.newest(filter, before, most + 1); // one more tells whether there is another page
        var rows = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most
                ? cursors.write(
                        list(filter), List.of(Long.toString(rows.getLast().id())))
                : null;
        return new Page<>(rows.stream().map(AuditTable.Row::entry).toList(), next, null);
    }

    @GET
    @Path("verification")
    @Operation(summary = "Check that the log is as it was sealed")
    public AuditVerification verify() throws SQLException {
        return log.verify();
    }

    /** Every service has a log, and all sign with one key. */
    private String list(AuditLog.Filter filter) {
        return "audit of %s %s".formatted(service, filter);
    }
}
