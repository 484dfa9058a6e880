package org.kalends.identity;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person, or the machine with a token, who makes this request. */
@RequestScoped
public class CurrentPerson {

    private final SecurityIdentity identity;

    @Inject
    CurrentPerson(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Stable id: the token's subject. */
    public String id() {
        return claim(
                "sub", identity.isAnonymous() ? "" : identity.getPrincipal().getName());
    }

    /** The name to show, falling back on the id. */
    public String name() {
        return claim("name", id());
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The keys of the offices this person works for; empty means every office. */
    public Set<String> offices() {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("offices") instanceof JsonArray offices) {
            return Set.copyOf(offices.getValuesAs(JsonString::getString));
        }
        return Set.of();
    }

    public boolean worksFor(String office) {
        Set<String> offices = offices();
        return offices.isEmpty() || offices.contains(office);
    }

    private String claim(String name, String otherwise) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) instanceof String value) {
            return value;
        }
        return otherwise;
    }
}
