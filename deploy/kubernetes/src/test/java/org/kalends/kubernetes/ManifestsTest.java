package org.kalends.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every field of every manifest is one that Kubernetes, Gateway API or Strimzi know, and every file is used. */
class ManifestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "components", "overlays"})
    void everyFieldIsKnown(String folder) {
        assertThat(Manifests.under(folder).objects()).isNotEmpty();
    }

    @Test
    void aMisspelledFieldIsRefusedWithItsPath() {
        String typo = Manifests.text(Manifests.HERE.resolve("base/events-service.yaml"))
                .replace("readOnlyRootFilesystem:", "readOnlyRootFileSystem:");

        assertThatThrownBy(() -> Manifests.read(typo))
                .hasMessageContaining("Deployment events-service")
                .hasMessageContaining("readOnlyRootFileSystem")
                .hasMessageContaining("containers");
    }

    @Test
    void aMisspelledFieldOfATopicIsRefused() {
        String typo = Manifests.text(Manifests.HERE.resolve("components/strimzi-topics/topics.yaml"))
                .replace("partitions:", "partition:");

        assertThatThrownBy(() -> Manifests.read(typo)).hasMessageContaining("\"partition\"");
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        String wrong = Manifests.text(Manifests.HERE.resolve("base/events-service.yaml"))
                .replace("replicas: 2", "replicas: two");

        assertThatThrownBy(() -> Manifests.read(wrong)).hasMessageContaining("two");
    }

    @Test
    void everyFileIsNamedByItsKustomization() throws IOException {
        try (Stream<Path> files = Files.walk(Manifests.HERE)) {
            List<Path> kustomizations = files.filter(file -> file.endsWith("kustomization.yaml"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
            assertThat(kustomizations).hasSizeGreaterThanOrEqualTo(5);
            for (Path kustomization : kustomizations) {
                namesWhatIsThere(kustomization);
            }
        }
    }

    @Test
    void theThreeServicesAreDeployedAlike() {
        List<Deployment> deployments = Manifests.under("base").all(Deployment.class);

        assertThat(deployments).hasSize(3);
        assertThat(deployments.stream().map(ManifestsTest::withoutItsName).distinct())
                .as("what differs beyond the service's name")
                .hasSize(1);
    }

    private static String withoutItsName(Deployment deployment) {
        return deployment.toString().replace(deployment.getMetadata().getName(), "x-service");
    }

    private static void namesWhatIsThere(Path kustomization) throws IOException {
        Path home = kustomization.getParent();
        Manifests.Kustomization it = Manifests.kustomization(kustomization);
        assertThat(it.parts())
                .as(kustomization.toString())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(home.resolve(part)).exists());
        try (Stream<Path> beside = Files.list(home)) {
            assertThat(it.resources().toList())
                    .as(kustomization.toString())
                    .containsAll(beside.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml"))
                            .toList());
        }
    }
}
