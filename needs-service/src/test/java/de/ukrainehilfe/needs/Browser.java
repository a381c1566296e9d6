package de.ukrainehilfe.needs;

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

    public Response send(String path, Map<String, String> fields) {
        return request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(hidden)
                .formParams(fields)
                .post(path);
    }

    /** Sends the form of the page it is on with a file. */
    public Response upload(String path, String name, byte[] file) {
        RequestSpecification request = request().multiPart("file", name, file);
        hidden.forEach((field, value) -> request.multiPart(field, value));
        return request.post(path);
    }

    private RequestSpecification request() {
        RequestSpecification request = who.equals("nobody") ? given() : Desk.as(who);
        return request.redirects()
                .follow(false)
                .header("Accept-Language", language)
                .cookies(cookies);
    }
}
