package org.kalends.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.topic.KafkaTopic;

/** Kubernetes objects read from YAML into their typed models, an unknown field being an error. */
record Manifests(List<HasMetadata> objects) {

    static final Path HERE = Path.of("").toAbsolutePath();

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.ofEntries(
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
            Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class));

    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new NoDrawerForUnknownFields());

    /** What a kustomization may say here; a field beyond these is a typo, or belongs on this list. */
    record Kustomization(
            String apiVersion,
            String kind,
            String namespace,
            @JsonProperty("resources") List<String> resourcesOrNull,
            @JsonProperty("components") List<String> componentsOrNull,
            List<JsonNode> images,
            @JsonProperty("configMapGenerator") List<Generated> configMaps,
            List<JsonNode> patches) {

        record Generated(String name, String behavior, List<String> literals) {}

        Stream<String> resources() {
            return Optional.ofNullable(resourcesOrNull).stream().flatMap(List::stream);
        }

        Stream<String> parts() {
            return Stream.concat(
                    resources(), Optional.ofNullable(componentsOrNull).stream().flatMap(List::stream));
        }
    }

    /** The typed models keep unknown fields in a map; without it they are refused, with their path. */
    private static final class NoDrawerForUnknownFields extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }

    /** Every object of every file under a folder, kustomizations aside. */
    static Manifests under(String folder) {
        try (Stream<Path> files = Files.walk(HERE.resolve(folder))) {
            return new Manifests(files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .flatMap(file -> read(text(file)).objects().stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifests read(String yaml) {
        try (var documents = STRICT.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return new Manifests(
                    documents.readAll().stream().map(Manifests::typed).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Kustomization kustomization(Path file) {
        try {
            return STRICT.readValue(text(file), Kustomization.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    <T> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static HasMetadata typed(JsonNode object) {
        String kind =
                object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        if (!KINDS.containsKey(kind)) {
            throw new IllegalArgumentException("No typed model is known for " + kind);
        }
        try {
            return STRICT.treeToValue(object, KINDS.get(kind));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    kind + " " + object.at("/metadata/name").asText() + ": " + e.getMessage(), e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
