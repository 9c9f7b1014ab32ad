package org.kangyu.gateway.forwarding;

import jakarta.inject.Singleton;
import org.kangyu.kit.admission.Destination;

/** Requests wait for their owner only, so that a slow one holds up neither the others nor what is answered here. */
@Singleton
class OwnerLines implements Destination {

    private static final String HERE = "gateway";

    private final Owners owners;

    OwnerLines(Owners owners) {
        this.owners = owners;
    }

    @Override
    public String of(String path) {
        return ForwardingRoutes.isOwn(path)
                ? HERE
                : owners.all().stream()
                        .filter(owner -> owner.answers(path))
                        .findFirst()
                        .map(Owner::name)
                        .orElse(HERE);
    }
}
