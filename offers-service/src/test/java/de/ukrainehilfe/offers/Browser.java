package de.ukrainehilfe.offers;

import static io.restassured.RestAssured.given;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that knows cookies and forms and no JavaScript. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private final String language;
    private final String account;
    private String csrf = "";

    private Browser(String language, String account) {
        this.language = language;
        this.account = account;
    }

    public static Browser speaking(String language) {
        return new Browser(language, null);
    }

    /** Signed in; the account's token takes the place of the session cookie. */
    public static Browser of(String account) {
        return new Browser("de", account);
    }

    public Response get(String path) {
        return remember(request().get(path));
    }

    /** Sends a form with the CSRF token of the page seen last. */
    public Response post(String path, Map<String, ?> fields) {
        RequestSpecification request = request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", csrf);
        fields.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                request.formParam(name, several);
            } else {
                request.formParam(name, value);
            }
        });
        return remember(request.post(path));
    }

    private RequestSpecification request() {
        RequestSpecification request = given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(true)
                .header("Accept-Language", language)
                .header("Accept", "text/html");
        return account == null
                ? request
                : request.auth().oauth2(LocalInfrastructure.identity().token(account));
    }

    private Response remember(Response response) {
        Matcher found = CSRF.matcher(response.asString());
        if (found.find()) {
            csrf = found.group(1);
        }
        return response;
    }
}
