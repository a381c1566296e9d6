package de.ukrainehilfe.defaults.pages;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** What the frame of a page must know of the request: language, direction, who is signed in; in templates {@code inject:page}. */
@Named("page")
@ApplicationScoped
public class Page {
    private final CurrentVertxRequest request;
    private final Caller caller;

    Page(CurrentVertxRequest request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    /** One of {@link Language#ALL}, for records; plain German is German. */
    public String getLang() {
        return isPlain() ? Language.ALL.get(0) : getTag();
    }

    /** Whether German is to be plain. */
    public boolean isPlain() {
        return getTag().equals(Language.PLAIN);
    }

    /** What the page is written in, one of {@link Language#READ}. */
    public String getTag() {
        RoutingContext current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        String settled = current == null ? null : current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return settled != null && Language.READ.contains(settled) ? settled : Language.ALL.get(0);
    }

    public Locale locale() {
        return Locale.forLanguageTag(getTag());
    }

    /** How days, times and numbers are written for this reader. */
    public Notation getWritten() {
        return Notation.of(getLang());
    }

    public String getDir() {
        return Language.direction(getLang());
    }

    public List<Choice> getLanguages() {
        return Language.READ.stream()
                .map(tag -> new Choice(tag, name(tag), here(tag), tag.equals(getTag())))
                .toList();
    }

    public boolean isSignedIn() {
        return !caller.isAnonymous();
    }

    public String getUser() {
        return caller.name();
    }

    /** Sees records of people: coordinators, and associations their own. */
    public boolean isCaseWorker() {
        return caller.isCoordinator() || caller.association().isPresent();
    }

    public boolean isAssociation() {
        return caller.association().isPresent();
    }

    public boolean isCoordinator() {
        return caller.isCoordinator();
    }

    public boolean isAuditor() {
        return caller.has(Roles.AUDITOR);
    }

    public boolean isAdmin() {
        return caller.has(Roles.ADMIN);
    }

    private static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.equals(Language.PLAIN) ? "Einfache Sprache" : locale.getDisplayLanguage(locale);
    }

    /** The address of this page in another language; what else its query says stays. */
    private String here(String tag) {
        QueryStringEncoder query = new QueryStringEncoder("");
        RoutingContext current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (current != null) {
            current.queryParams().forEach(parameter -> {
                if (!parameter.getKey().equals("lang")) {
                    query.addParam(parameter.getKey(), parameter.getValue());
                }
            });
        }
        query.addParam("lang", tag);
        return query.toString();
    }

    /** One language in the switch, named in itself. */
    public record Choice(String tag, String name, String href, boolean current) {}
}
