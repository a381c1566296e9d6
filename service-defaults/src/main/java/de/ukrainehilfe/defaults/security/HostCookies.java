package de.ukrainehilfe.defaults.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Over HTTPS every cookie of ours is called {@code __Host-…}: a browser takes one of that name from this very host only,
 * for all of its paths, and never without encryption, so that no neighbour of ours can slip somebody a session. Inside,
 * cookies keep their plain names; one that comes by its plain name is not believed.
 */
@ApplicationScoped
public class HostCookies {
    private static final String PREFIX = "__Host-";
    private static final int BEFORE_ANYBODY_READS_COOKIES = 2_000;

    void register(@Observes Filters filters) {
        filters.register(this::translate, BEFORE_ANYBODY_READS_COOKIES);
    }

    private void translate(RoutingContext context) {
        if (context.request().isSSL()) {
            read(context.request());
            context.addHeadersEndHandler(nothing -> write(context.request(), context.response()));
        }
        context.next();
    }

    private static void read(HttpServerRequest request) {
        List<String> sent = request.headers().getAll(HttpHeaders.COOKIE);
        if (sent.isEmpty()) {
            return;
        }
        String believed = sent.stream()
                .flatMap(header -> Arrays.stream(header.split(";\\s*")))
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
        request.headers().remove(HttpHeaders.COOKIE);
        if (!believed.isEmpty()) {
            request.headers().set(HttpHeaders.COOKIE, believed);
        }
    }

    private static void write(HttpServerRequest request, HttpServerResponse response) {
        for (Cookie cookie : List.copyOf(request.cookies())) {
            if (cookie instanceof ServerCookie ours && ours.isChanged()) {
                response.removeCookies(cookie.getName(), false);
                response.addCookie(Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                        .setPath("/")
                        .setSecure(true)
                        .setHttpOnly(cookie.isHttpOnly())
                        .setSameSite(cookie.getSameSite() == null ? CookieSameSite.LAX : cookie.getSameSite())
                        .setMaxAge(cookie.getMaxAge()));
            }
        }
    }
}
