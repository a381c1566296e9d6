package de.ukrainehilfe.notification.optout;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.notification.mail.Dispensable;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The button that mail programs show (RFC 8058): a POST without cookie, page or token of a form; the link itself is the
 * right. Beside the pages' own way because theirs asks for the token of a form.
 */
@ApplicationScoped
class OneClick {
    private static final int LONGEST_BODY = 2_000;

    private final OptOutLinks links;

    OneClick(OptOutLinks links) {
        this.links = links;
    }

    void route(@Observes Router router) {
        router.post("/notifications/stop/:kind/l/:token")
                .order(-1)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY))
                .blockingHandler(this::stop);
    }

    /** Only what the mail program says by that button counts: a scanner that posts something to every link says nothing. */
    private void stop(RoutingContext request) {
        if (!"One-Click".equals(request.request().getFormAttribute("List-Unsubscribe"))) {
            request.response().setStatusCode(400).end();
            return;
        }
        try {
            links.stop(Dispensable.valueOf(request.pathParam("kind")), request.pathParam("token"));
            request.response().setStatusCode(200).end();
        } catch (Refusal refusal) {
            request.response().setStatusCode(refusal.getStatusCode()).end();
        } catch (IllegalArgumentException noKind) {
            request.response().setStatusCode(404).end();
        }
    }
}
