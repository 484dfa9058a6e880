package org.kalends.backends;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The issuer for the tests that sign in for real. Annotate such a test class with
 * {@code @WithTestResource(value = IssuerResource.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)}; all others
 * run with the tenant off.
 */
public final class IssuerResource implements QuarkusTestResourceLifecycleManager {

    private static Issuer issuer;

    @Override
    public Map<String, String> start() {
        issuer = Issuer.start();
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", issuer.url(),
                "quarkus.oidc.client-id", Issuer.AUDIENCE,
                "quarkus.oidc.credentials.secret", Issuer.CLIENT_SECRET,
                "quarkus.oidc.token.audience", Issuer.AUDIENCE);
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
    }

    /** The running issuer, for tokens. */
    public static Issuer issuer() {
        return issuer;
    }
}
