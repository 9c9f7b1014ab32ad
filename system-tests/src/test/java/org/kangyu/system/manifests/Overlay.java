package org.kangyu.system.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kangyu.system.cluster.Checkout;

/** An installation that deploy/kubernetes describes; each is rendered once. */
enum Overlay {
    DEMO,
    PRODUCTION;

    static final Path KUBERNETES = Checkout.root().resolve("deploy/kubernetes");

    private static final Map<Overlay, List<Manifest>> RENDERED = new ConcurrentHashMap<>();

    List<Manifest> manifests() {
        return RENDERED.computeIfAbsent(this, overlay -> Manifest.parse(Kubectl.kustomize(overlay.directory())));
    }

    List<Manifest> all(String kind) {
        return manifests().stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .toList();
    }

    Manifest the(String kind, String name) {
        return all(kind).stream()
                .filter(manifest -> manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no %s %s".formatted(this, kind, name)));
    }

    /** What the overlay's own file says, comments and all. */
    String instructions() {
        try {
            return Files.readString(directory().resolve("kustomization.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Manifest> deployments() {
        return Stream.of(values()).flatMap(overlay -> overlay.all("Deployment").stream());
    }

    private Path directory() {
        return KUBERNETES.resolve("overlays").resolve(name().toLowerCase(Locale.ROOT));
    }
}
