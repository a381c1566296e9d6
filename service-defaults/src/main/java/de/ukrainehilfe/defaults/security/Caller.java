package de.ukrainehilfe.defaults.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the request that is being answered. */
@ApplicationScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean isCoordinator() {
        return has(Roles.COORDINATOR);
    }

    /** The association the caller works for; empty for everybody else, and where the token names none. */
    public Optional<String> association() {
        if (has(Roles.ASSOCIATION) && identity.getPrincipal() instanceof JsonWebToken token) {
            return Optional.ofNullable(token.getClaim("association"));
        }
        return Optional.empty();
    }

    /** The account's name, never a citizen's; {@code anonymous} without login. */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }
}
