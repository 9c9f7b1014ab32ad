package org.kangyu.facilities.facility;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which relations the facilities of a list are members on the day asked for, by one membership for all of it. */
public record MembershipFilter(
        @Parameter(description = "Id of a relation of which they are members on the day asked for, while it is active")
        @RestQuery
        List<UUID> relation,

        @Parameter(description = "Type of such a relation: a code of the list relation-type") @RestQuery
        List<String> relationType,

        @Parameter(description = "Their role in it: a code of the list relation-role") @RestQuery
        List<String> relationRole) {

    boolean isAsked() {
        return !relation.isEmpty() || !relationType.isEmpty() || !relationRole.isEmpty();
    }
}
