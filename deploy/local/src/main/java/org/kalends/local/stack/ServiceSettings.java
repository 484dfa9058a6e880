package org.kalends.local.stack;

import java.util.HashMap;
import java.util.Map;

import org.kalends.backends.Issuer;
import org.kalends.backends.Postgres;
import org.kalends.local.process.Service;

/** The settings of a service in a stack, as environment variables: the same names as in a cluster. */
record ServiceSettings(StackSettings settings, Backends backends, RehearsalClock clock) {

    Map<String, String> of(Service service) {
        Map<String, String> environment = new HashMap<>();
        addresses(environment, service);
        backends(environment, service);
        signIn(environment);
        environment.putAll(settings.extra());
        return environment;
    }

    private void addresses(Map<String, String> environment, Service service) {
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
        environment.put("KALENDS_PUBLIC_URL", settings.origin());
        environment.put("KALENDS_CLOCK_FILE", clock.file().toString());
        environment.put("QUARKUS_LOG_CONSOLE_COLOR", "false");
    }

    private void backends(Map<String, String> environment, Service service) {
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", backends.postgres().jdbcUrl(service.name()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", Postgres.USER);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "not-asked-for");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", backends.kafka().bootstrapServers());
        environment.put("KALENDS_MAIL_HOST", backends.mail().host());
        environment.put("KALENDS_MAIL_PORT", Integer.toString(backends.mail().smtpPort()));
    }

    private void signIn(Map<String, String> environment) {
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.origin() + Issuer.PATH);
        environment.put("QUARKUS_OIDC_CLIENT_ID", Issuer.AUDIENCE);
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", Issuer.CLIENT_SECRET);
        environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", Secrets.session(settings.folder()));
    }
}
