package de.ukrainehilfe.local;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without JavaScript: keeps cookies, sends a form with the hidden fields of the page it is on. */
public final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final String who;
    private final String language;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> hidden = new HashMap<>();

    /** Signed in as a demo person, or nobody. */
    public Browser(String who, String language) {
        this.who = who;
        this.language = language;
    }

    /** Somebody else who has got hold of the form that is open here. */
    public Browser handedTo(String other) {
        Browser theirs = new Browser(other, language);
        theirs.cookies.putAll(cookies);
        theirs.hidden.putAll(hidden);
        return theirs;
    }

    public Response open(String path) {
        Response page = request().get(path);
        cookies.putAll(page.cookies());
        hidden.clear();
        Matcher field = HIDDEN.matcher(page.asString());
        while (field.find()) {
            hidden.put(field.group(1), field.group(2));
        }
        return page;
    }

    /** Fields may have several values, as a list. */
    public Response send(String path, Map<String, ?> fields) {
        Map<String, Object> form = new HashMap<>(hidden);
        form.putAll(fields);
        return request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(path);
    }

    /** Sends the form of the page it is on with a file. */
    public Response upload(String path, String name, byte[] file) {
        RequestSpecification request = request().multiPart("file", name, file);
        hidden.forEach(request::multiPart);
        return request.post(path);
    }

    private RequestSpecification request() {
        RequestSpecification request = who.equals("nobody")
                ? given()
                : given().auth().oauth2(LocalInfrastructure.identity().token(who));
        return request.redirects()
                .follow(false)
                .header("Accept-Language", language)
                .cookies(cookies);
    }
}
