package org.kangyu.gateway.openapi;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.kangyu.gateway.forwarding.Owner;
import org.kangyu.gateway.forwarding.Owners;

/** Fetches the owners' documents: soon when they are not there yet, and now and then, as owners are deployed anew. */
@Singleton
class DocumentFetching {

    private static final long SOON = 2_000; // milliseconds; an owner takes a few seconds to start
    private static final long NOW_AND_THEN = 60_000; // milliseconds; a document changes with a deployment only

    private final Vertx vertx;
    private final Owners owners;
    private final OpenDocument document;

    DocumentFetching(Vertx vertx, Owners owners, OpenDocument document) {
        this.vertx = vertx;
        this.owners = owners;
        this.document = document;
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(
                SOON,
                timer -> owners.all().stream()
                        .filter(owner -> !document.has(owner))
                        .forEach(this::fetch));
        vertx.setPeriodic(NOW_AND_THEN, timer -> owners.all().forEach(this::fetch));
    }

    private void fetch(Owner owner) {
        owner.read("/q/openapi?format=json")
                .compose(fetched -> vertx.executeBlocking(() -> {
                    document.take(owner, fetched.getBytes());
                    return owner;
                }))
                .onFailure(failure -> Log.debugf(failure, "The document of %s could not be fetched", owner.name()));
    }
}
