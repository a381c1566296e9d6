package de.ukrainehilfe.defaults.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/**
 * Settles a request's language before anything else sees it: {@code ?lang=} (remembered in a cookie), else the cookie,
 * else Accept-Language, else German. The settled language replaces the header, so that pages, validation and problems
 * agree.
 */
@ApplicationScoped
public class Language {
    /** The languages of the site, the city's own first. */
    public static final List<String> ALL = List.of("de", "en", "uk", "ru", "ar");

    /**
     * German in short sentences and easy words, by its tag of BCP 47: a way to read the pages for citizens, not a language
     * that somebody speaks. Records and mails say German.
     */
    public static final String PLAIN = "de-simple";

    /** What a page can be read in. */
    static final List<String> READ = List.of("de", PLAIN, "en", "uk", "ru", "ar");

    private static final String COOKIE = "lang";
    private static final long YEAR_SECONDS = 365L * 24 * 3600;
    private static final int BEFORE_ALL_OTHERS = 1_000;

    /** How a language is written, as HTML says it. */
    public static String direction(String tag) {
        return isFromTheRight(tag) ? "rtl" : "ltr";
    }

    public static boolean isFromTheRight(String tag) {
        return tag.equals("ar");
    }

    void register(@Observes Filters filters) {
        filters.register(this::settle, BEFORE_ALL_OTHERS);
    }

    private void settle(RoutingContext context) {
        List<String> asked = context.queryParam(COOKIE);
        Cookie remembered = context.request().getCookie(COOKIE);
        String language;
        if (!asked.isEmpty() && READ.contains(asked.get(0))) {
            language = asked.get(0);
            context.response()
                    .addCookie(Cookie.cookie(COOKIE, language)
                            .setPath("/")
                            .setMaxAge(YEAR_SECONDS)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        } else if (remembered != null && READ.contains(remembered.getValue())) {
            language = remembered.getValue();
        } else {
            language = preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
        context.request().headers().set(HttpHeaders.ACCEPT_LANGUAGE, language);
        context.next();
    }

    /** The best of our languages for an Accept-Language header; German where none fits or the header is not readable. */
    static String preferred(String header) {
        if (header == null) {
            return ALL.get(0);
        }
        try {
            Locale found = Locale.lookup(
                    Locale.LanguageRange.parse(header),
                    READ.stream().map(Locale::forLanguageTag).toList());
            return found == null ? ALL.get(0) : found.toLanguageTag();
        } catch (IllegalArgumentException unreadable) {
            return ALL.get(0);
        }
    }
}
