package org.kalends.content;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Takes the person from a header, so that several people act in one test. */
@Alternative
@Priority(1)
@ApplicationScoped
public class AskerMechanism implements HttpAuthenticationMechanism {

    static final String HEADER = "As";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader(HEADER);
        if (header == null) {
            return Uni.createFrom().optional(java.util.Optional.empty());
        }
        String[] parts = header.split(";", -1);
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(token(parts[0], parts[2]));
        Arrays.stream(parts[1].split(",")).forEach(identity::addRole);
        return Uni.createFrom().item(identity.build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    private static JsonWebToken token(String name, String office) {
        JsonArrayBuilder offices = Json.createArrayBuilder();
        if (!office.isEmpty()) {
            offices.add(office);
        }
        Map<String, Object> claims = Map.of("sub", name, "name", name, "offices", offices.build());
        return new JsonWebToken() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String claim) {
                return (T) claims.get(claim);
            }
        };
    }
}
