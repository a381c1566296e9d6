package de.ukrainehilfe.notification.optout;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.notification.mail.Dispensable;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The button that mail programs show (RFC 8058): a POST without cookie, page or token of a form; the link itself is the
 * right. Beside the pages' own way because theirs asks for the token of a form.
 */
@ApplicationScoped
class OneClick {
    private final OptOutLinks links;

    OneClick(OptOutLinks links) {
        this.links = links;
    }

    void route(@Observes Router router) {
        router.post("/notifications/stop/:kind/l/:token").order(-1).blockingHandler(this::stop);
    }

    private void stop(RoutingContext request) {
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
