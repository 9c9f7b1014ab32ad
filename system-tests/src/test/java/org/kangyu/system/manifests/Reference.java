package org.kangyu.system.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A key of a Secret or a ConfigMap that an object reads, or that something provides; all of it where no key is named. */
record Reference(String kind, String name, String key) {

    private static final String ALL = "";

    static Reference secret(String name, String key) {
        return new Reference("Secret", name, key);
    }

    static Reference configMap(String name, String key) {
        return new Reference("ConfigMap", name, key);
    }

    static Stream<Reference> readBy(Manifest manifest) {
        return Stream.of(
                        manifest.containers().stream().flatMap(Reference::readByContainer),
                        manifest.list("/spec/template/spec/volumes").stream().flatMap(Reference::readByVolume),
                        manifest.list("/spec/tls").stream()
                                .map(tls -> secret(tls.path("secretName").asText(), "tls.crt")))
                .flatMap(references -> references);
    }

    /** The references that the overlay itself satisfies: by its ConfigMaps, by its operators, or by telling the reader what to create. */
    static List<Reference> providedBy(Overlay overlay) {
        return Stream.of(
                        overlay.all("ConfigMap").stream().flatMap(Reference::contentsOf),
                        overlay.all("Cluster").stream().flatMap(Reference::madeByCloudNativePg),
                        Instruction.in(overlay.instructions()))
                .flatMap(references -> references)
                .toList();
    }

    private static Stream<Reference> readByContainer(JsonNode container) {
        var keys = container.path("env").findValues("valueFrom").stream()
                .flatMap(source -> Stream.concat(
                        source.findValues("secretKeyRef").stream()
                                .map(at -> secret(
                                        at.path("name").asText(), at.path("key").asText())),
                        source.findValues("configMapKeyRef").stream()
                                .map(at -> configMap(
                                        at.path("name").asText(), at.path("key").asText()))));
        var whole = container.path("envFrom").findValues("configMapRef").stream()
                .map(at -> configMap(at.path("name").asText(), ALL));
        return Stream.concat(keys, whole);
    }

    private static Stream<Reference> readByVolume(JsonNode volume) {
        var secret = volume.path("secret");
        return secret.path("items").findValuesAsText("key").stream()
                .map(key -> secret(secret.path("secretName").asText(), key));
    }

    private static Stream<Reference> contentsOf(Manifest configMap) {
        var keys = configMap.at("/data").propertyStream().map(value -> configMap(configMap.name(), value.getKey()));
        return Stream.concat(Stream.of(configMap(configMap.name(), ALL)), keys);
    }

    private static Stream<Reference> madeByCloudNativePg(Manifest cluster) {
        return Stream.of(
                secret(cluster.name() + "-app", "username"),
                secret(cluster.name() + "-app", "password"),
                secret(cluster.name() + "-ca", "ca.crt"));
    }
}
