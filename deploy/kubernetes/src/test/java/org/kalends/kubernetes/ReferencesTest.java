package org.kalends.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMapEnvSource;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What one manifest says of another holds. */
class ReferencesTest {

    private static final Manifests BASE = Manifests.under("base");

    @Test
    void aServiceFindsThePodsOfItsDeploymentOnly() {
        for (Service service : BASE.all(Service.class)) {
            Map<String, String> selector = service.getSpec().getSelector();
            assertThat(pods().filter(pod -> pod.labels().entrySet().containsAll(selector.entrySet())))
                    .extracting(Pod::owner)
                    .containsExactly("Deployment/" + service.getMetadata().getName());
            assertThat(service.getSpec().getPorts())
                    .extracting(ServicePort::getTargetPort)
                    .allSatisfy(
                            port -> assertThat(portNames(deployment(service))).contains(port.getStrVal()));
        }
    }

    @Test
    void selectorsMatchTheLabelsOfTheirOwnPods() {
        for (Deployment deployment : BASE.all(Deployment.class)) {
            assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels())
                    .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels())
                    .containsAllEntriesOf(deployment
                            .getSpec()
                            .getTemplate()
                            .getSpec()
                            .getTopologySpreadConstraints()
                            .getFirst()
                            .getLabelSelector()
                            .getMatchLabels());
        }
        assertThat(BASE.all(PodDisruptionBudget.class))
                .hasSize(3)
                .allSatisfy(budget -> assertThat(
                                deployment(budget).getSpec().getSelector().getMatchLabels())
                        .isEqualTo(budget.getSpec().getSelector().getMatchLabels()));
    }

    @Test
    void probesAskTheManagementPort() {
        assertThat(BASE.all(Deployment.class)).allSatisfy(deployment -> {
            Container service = container(deployment.getSpec().getTemplate());
            assertThat(Stream.of(service.getStartupProbe(), service.getReadinessProbe(), service.getLivenessProbe())
                            .map(probe -> probe.getHttpGet().getPath() + " "
                                    + probe.getHttpGet().getPort().getStrVal()))
                    .containsExactly(
                            "/q/health/started management", "/q/health/ready management", "/q/health/live management");
            assertThat(portNames(deployment)).contains("management");
        });
    }

    @Test
    void everyPodIsRestricted() {
        assertThat(pods()).hasSize(6).allSatisfy(pod -> {
            PodSpec spec = pod.template().getSpec();
            Container container = container(pod.template());
            assertThat(spec.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(spec.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(spec.getAutomountServiceAccountToken()).isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getLimits().get("memory"))
                    .isEqualTo(container.getResources().getRequests().get("memory"));
        });
    }

    @Test
    void settingsAndAccountsThatPodsNameAreThere() {
        Set<String> generated =
                Manifests.kustomization(Manifests.HERE.resolve("base/kustomization.yaml")).configMaps().stream()
                        .map(Manifests.Kustomization.Generated::name)
                        .collect(Collectors.toSet());
        Set<String> accounts = names(BASE.all(ServiceAccount.class));

        assertThat(pods()).allSatisfy(pod -> {
            assertThat(container(pod.template()).getEnvFrom().stream()
                            .map(source -> source.getConfigMapRef())
                            .filter(Objects::nonNull)
                            .map(ConfigMapEnvSource::getName))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(generated).contains(name));
            assertThat(accounts).contains(pod.template().getSpec().getServiceAccountName());
        });
        assertThat(BASE.all(ServiceAccount.class))
                .allSatisfy(account ->
                        assertThat(account.getAutomountServiceAccountToken()).isFalse());
    }

    @Test
    void everyServiceHasItsMigrationOfTheSameImage() {
        Set<String> images = BASE.all(Deployment.class).stream()
                .map(deployment -> container(deployment.getSpec().getTemplate()).getImage())
                .collect(Collectors.toSet());

        assertThat(BASE.all(Job.class).stream()
                        .map(job -> container(job.getSpec().getTemplate()).getImage()))
                .containsExactlyInAnyOrderElementsOf(images);
    }

    @Test
    void everyPodIsClosedUnlessANamedRuleOpensIt() {
        assertThat(BASE.all(NetworkPolicy.class))
                .allSatisfy(policy -> assertThat(pods().filter(pod -> pod.labels()
                                .entrySet()
                                .containsAll(policy.getSpec()
                                        .getPodSelector()
                                        .getMatchLabels()
                                        .entrySet())))
                        .as(policy.getMetadata().getName())
                        .isNotEmpty());
        NetworkPolicy nothing = BASE.all(NetworkPolicy.class).getFirst();
        assertThat(nothing.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(nothing.getSpec().getIngress()).isEmpty();
        assertThat(nothing.getSpec().getEgress()).isEmpty();
        assertThat(pods())
                .allSatisfy(pod -> assertThat(pod.labels())
                        .containsAllEntriesOf(nothing.getSpec().getPodSelector().getMatchLabels()));
    }

    private record Pod(String owner, PodTemplateSpec template) {
        Map<String, String> labels() {
            return template.getMetadata().getLabels();
        }
    }

    private static Stream<Pod> pods() {
        return Stream.concat(
                BASE.all(Deployment.class).stream()
                        .map(it -> new Pod(
                                "Deployment/" + it.getMetadata().getName(),
                                it.getSpec().getTemplate())),
                BASE.all(Job.class).stream()
                        .map(it -> new Pod(
                                "Job/" + it.getMetadata().getName(),
                                it.getSpec().getTemplate())));
    }

    private static Deployment deployment(HasMetadata namesake) {
        return BASE.all(Deployment.class).stream()
                .filter(it ->
                        it.getMetadata().getName().equals(namesake.getMetadata().getName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> portNames(Deployment deployment) {
        return container(deployment.getSpec().getTemplate()).getPorts().stream()
                .map(port -> port.getName())
                .toList();
    }

    private static Container container(PodTemplateSpec template) {
        return template.getSpec().getContainers().getFirst();
    }

    private static Set<String> names(List<? extends HasMetadata> objects) {
        return objects.stream().map(it -> it.getMetadata().getName()).collect(Collectors.toSet());
    }
}
