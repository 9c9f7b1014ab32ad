package org.kangyu.local;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** The topics of the platform, read from the manifests that Kubernetes uses; one broker makes one replica of each. */
public record Topics(List<Topic> topics) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    public Topics {
        topics = List.copyOf(topics);
    }

    /** Those of {@code deploy/kubernetes/topics/topics.yaml}. */
    public static Topics ofThePlatform() {
        return read(Objects.requireNonNull(Topics.class.getResource("/topics.yaml")));
    }

    static Topics read(URL file) {
        try (var stream = file.openStream()) {
            var manifests =
                    YAML.readerFor(Manifest.class).<Manifest>readValues(stream).readAll();
            return new Topics(manifests.stream().map(Manifest::topic).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates what is missing and gives every topic the settings of the file. */
    public void createIn(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var there = admin.listTopics().names().get();
            var missing = topics.stream().filter(topic -> !there.contains(topic.name()));
            admin.createTopics(missing.map(Topic::onOneBroker).toList()).all().get();
            admin.incrementalAlterConfigs(alterations()).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Stopped while creating topics", e);
        } catch (ExecutionException e) {
            throw new StackException("Kafka refused the topics of the file: " + e.getMessage(), e);
        }
    }

    private Map<ConfigResource, Collection<AlterConfigOp>> alterations() {
        Function<Topic, ConfigResource> resource = topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        return topics.stream().collect(Collectors.toMap(resource, Topic::alterations));
    }

    /** One topic with its settings. */
    public record Topic(String name, int partitions, Map<String, String> settings) {

        private static final String MINIMUM_IN_SYNC = "min.insync.replicas";

        public Topic {
            settings = Map.copyOf(settings);
        }

        private NewTopic onOneBroker() {
            return new NewTopic(name, partitions, (short) 1);
        }

        private Collection<AlterConfigOp> alterations() {
            return settings.entrySet().stream()
                    .filter(setting -> !setting.getKey().equals(MINIMUM_IN_SYNC)) // one broker cannot have two
                    .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
                    .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                    .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Manifest(Metadata metadata, Spec spec) {

        private Topic topic() {
            return new Topic(metadata.name(), spec.partitions(), spec.config());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Metadata(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Spec(int partitions, Map<String, String> config) {}
}
