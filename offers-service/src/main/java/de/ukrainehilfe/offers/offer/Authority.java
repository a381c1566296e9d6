package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** Whether the caller may act on an offer: its own people by the mailed link, coordinators by their role. */
@ApplicationScoped
public class Authority {
    private final Links links;
    private final Caller caller;
    private final Texts texts;
    private final Merges merges;

    Authority(Links links, Caller caller, Texts texts, Merges merges) {
        this.links = links;
        this.caller = caller;
        this.texts = texts;
        this.merges = merges;
    }

    /** Refuses everybody else. A link given counts alone, whoever is signed in, and for what its offer lives on in. */
    void require(UUID offerId, String token, LinkPurpose purpose) {
        if (token == null) {
            requireCoordinator();
        } else {
            Link link = links.open(token, purpose);
            if (!link.id().equals(offerId) && !merges.surviving(link.id()).equals(offerId)) {
                throw new Refusal(
                        Status.FORBIDDEN, "link-invalid", texts.problems().linkInvalid());
            }
        }
    }

    /** Refuses associations the offers of others as if they did not exist. */
    public void requireSight(Offer offer) {
        if (!caller.isCoordinator()
                && !caller.association()
                        .filter(own -> own.equals(offer.association))
                        .isPresent()) {
            throw Refusal.notFound();
        }
    }

    /** The portfolio a list is narrowed to: an association's own, or null for coordinators. */
    public String portfolio() {
        return caller.isCoordinator() ? null : caller.association().orElseThrow(ForbiddenException::new);
    }

    private void requireCoordinator() {
        if (caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!caller.isCoordinator()) {
            throw new ForbiddenException();
        }
    }
}
