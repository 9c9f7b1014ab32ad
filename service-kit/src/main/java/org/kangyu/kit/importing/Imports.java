package org.kangyu.kit.importing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Import jobs of this service. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class Imports {

    private final Intake intake;
    private final JobViews views;
    private final SecurityIdentity identity;

    Imports(Intake intake, JobViews views, SecurityIdentity identity) {
        this.intake = intake;
        this.views = views;
        this.identity = identity;
    }

    /**
     * The sub-resource of a collection's imports: {@code POST} a CSV file, read a job, fetch the template. Use it as
     * {@code @Path("imports") public ImportResource imports() { return imports.of(importer); }}. Refuses callers who
     * have none of the importer's roles.
     */
    public ImportResource of(Importer importer) {
        if (importer.roles().stream().noneMatch(identity::hasRole)) {
            throw identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException();
        }
        return new ImportResource(importer, intake, views);
    }
}
