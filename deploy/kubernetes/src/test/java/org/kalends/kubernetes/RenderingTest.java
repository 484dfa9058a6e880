package org.kalends.kubernetes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapEnvSource;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The example overlay as kubectl renders it. Skipped where there is no kubectl; it needs no cluster. */
class RenderingTest {

    private static Manifests rendered;

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        assumeTrue(
                Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl"))),
                "kubectl is not installed");
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", "overlays/example")
                .directory(Manifests.HERE.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor()).isZero();
        rendered = Manifests.read(yaml);
    }

    @Test
    void imagesComeFromTheRegistryWithATag() {
        assertThat(rendered.all(Deployment.class))
                .hasSize(3)
                .allSatisfy(deployment -> assertThat(deployment
                                .getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .getFirst()
                                .getImage())
                        .matches("registry\\.example\\.org/kalends/[a-z]+-service:[0-9.]+"));
    }

    @Test
    void podsNameTheGeneratedSettings() {
        Stream<String> named = rendered.all(Deployment.class).stream()
                .flatMap(it -> it.getSpec().getTemplate().getSpec().getContainers().getFirst().getEnvFrom().stream())
                .map(EnvFromSource::getConfigMapRef)
                .filter(Objects::nonNull)
                .map(ConfigMapEnvSource::getName);

        assertThat(named)
                .isSubsetOf(rendered.all(ConfigMap.class).stream()
                        .map(map -> map.getMetadata().getName())
                        .toList());
    }

    @Test
    void topicsLieBesideTheirKafkaAndTheRestInItsOwnNamespace() {
        assertThat(rendered.all(KafkaTopic.class))
                .extracting(topic -> topic.getMetadata().getNamespace())
                .containsOnly("kafka");
        assertThat(rendered.all(Deployment.class))
                .extracting((HasMetadata it) -> it.getMetadata().getNamespace())
                .containsOnly("kalends");
    }
}
