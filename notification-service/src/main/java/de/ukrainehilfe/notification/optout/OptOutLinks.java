package de.ukrainehilfe.notification.optout;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.notification.mail.Dispensable;
import de.ukrainehilfe.notification.mail.OptOuts;
import jakarta.enterprise.context.ApplicationScoped;

/** What the link at the end of a mail can do. */
@ApplicationScoped
class OptOutLinks {
    private final Links links;
    private final OptOuts optOuts;

    OptOutLinks(Links links, OptOuts optOuts) {
        this.links = links;
        this.optOuts = optOuts;
    }

    void stop(Dispensable kind, String token) {
        optOuts.stop(links.open(token, LinkPurpose.STOP_MAILS).id(), kind);
    }

    void resume(Dispensable kind, String token) {
        optOuts.resume(links.open(token, LinkPurpose.STOP_MAILS).id(), kind);
    }

    boolean isStopped(Dispensable kind, String token) {
        return optOuts.include(links.open(token, LinkPurpose.STOP_MAILS).id(), kind);
    }
}
