package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** What of the associations' endpoints the caller may see and change. */
@ApplicationScoped
public class Portfolio {
    private final Subscriptions subscriptions;
    private final Caller caller;

    Portfolio(Subscriptions subscriptions, Caller caller) {
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    /** The association whose endpoints the caller sees; null where it is everybody's. */
    public String visible() {
        return seesAll() ? null : association();
    }

    /** The caller's association; who has none is refused. */
    public String association() {
        return caller.association().orElseThrow(() -> new Refusal(Status.FORBIDDEN, "no-association", null));
    }

    public boolean isOwner() {
        return caller.association().isPresent();
    }

    /** The endpoint, if the caller may see it; there is no other. */
    public Subscription read(UUID id) {
        return subscriptions
                .find(id)
                .filter(found -> seesAll() || found.association.equals(association()))
                .orElseThrow(Refusal::notFound);
    }

    /** The caller's own endpoint. */
    public Subscription own(UUID id) {
        return subscriptions
                .find(id)
                .filter(found -> found.association.equals(association()))
                .orElseThrow(Refusal::notFound);
    }

    private boolean seesAll() {
        return caller.isCoordinator() || caller.has(Roles.ADMIN);
    }
}
