package de.ukrainehilfe.local;

import static de.ukrainehilfe.local.LocalMailTest.letter;
import static de.ukrainehilfe.local.LocalMailTest.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {

    private static LocalMail mail;

    @BeforeAll
    static void start() throws Exception {
        mail = LocalMail.start(null, 0, 0);
        send(mail, letter("Erika", "erika@example.org", "Erste", "Guten Tag", "<p>Guten Tag</p>"));
        MimeMessage second = letter("Олена", "olena@example.org", "Друга <b>", "Текст", "<script>alert(1)</script>");
        second.addHeader("X-Mark", "one");
        second.addHeader("X-Mark", "two");
        send(mail, second);
    }

    @AfterAll
    static void stop() {
        mail.close();
    }

    @Test
    void listsMailsNewestFirstInMailpitsShape() throws Exception {
        JsonNode list = Http.json(Http.get(mail.inboxUrl() + "/api/v1/messages"));
        assertEquals(2, list.get("total").asInt());
        assertEquals(2, list.get("count").asInt());
        assertEquals(2, list.get("messages_count").asInt());
        assertEquals(0, list.get("start").asInt());
        JsonNode newest = list.get("messages").get(0);
        assertEquals("Друга <b>", newest.get("Subject").asText());
        assertEquals("olena@example.org", newest.at("/To/0/Address").asText());
        assertEquals("Олена", newest.at("/To/0/Name").asText());
        assertEquals("hilfe@example.org", newest.at("/From/Address").asText());
        assertEquals("Текст", newest.get("Snippet").asText());
        assertFalse(newest.get("MessageID").asText().startsWith("<"));
        assertTrue(newest.get("Created").asText().endsWith("Z"));
        assertTrue(newest.get("Size").asInt() > 100);
    }

    @Test
    void listsAPartOnRequest() throws Exception {
        JsonNode list = Http.json(Http.get(mail.inboxUrl() + "/api/v1/messages?start=1&limit=1"));
        assertEquals(1, list.get("count").asInt());
        assertEquals(2, list.get("total").asInt());
        assertEquals("Erste", list.at("/messages/0/Subject").asText());
    }

    @Test
    void findsMailsByRecipientAndSubject() throws Exception {
        JsonNode list =
                Http.json(Http.get(mail.inboxUrl() + "/api/v1/search?query=to:erika@example.org%20subject:erste"));
        assertEquals(1, list.get("messages_count").asInt());
        assertEquals("Erste", list.at("/messages/0/Subject").asText());
    }

    @Test
    void showsOneMailAndMarksItAsRead() throws Exception {
        String id = newest();
        JsonNode message = Http.json(Http.get(mail.inboxUrl() + "/api/v1/message/" + id));
        assertEquals(id, message.get("ID").asText());
        assertEquals("Текст", message.get("Text").asText().strip());
        assertEquals("<script>alert(1)</script>", message.get("HTML").asText().strip());
        assertEquals(0, message.get("Attachments").size());
        assertTrue(Http.json(Http.get(mail.inboxUrl() + "/api/v1/messages"))
                .at("/messages/0/Read")
                .asBoolean());
        assertEquals(
                id,
                Http.json(Http.get(mail.inboxUrl() + "/api/v1/message/latest"))
                        .get("ID")
                        .asText());
    }

    @Test
    void showsTheHeadersWithAllTheirValues() throws Exception {
        JsonNode headers = Http.json(Http.get(mail.inboxUrl() + "/api/v1/message/" + newest() + "/headers"));
        assertEquals("[\"one\",\"two\"]", headers.get("X-Mark").toString());
        assertTrue(headers.at("/Message-Id/0").asText().startsWith("<"));
    }

    @Test
    void thePageEscapesAndTheBodyIsLockedIn() throws Exception {
        String page = Http.get(mail.inboxUrl() + "/").body();
        assertTrue(page.contains("Друга &lt;b&gt;"), page);
        assertTrue(page.contains("DEMO"));
        String view = Http.get(mail.inboxUrl() + "/view/" + newest()).body();
        assertTrue(view.contains("sandbox=\"allow-popups"), view);
        assertFalse(view.contains("<script>"), view);
        HttpResponse<String> body = Http.get(mail.inboxUrl() + "/view/" + newest() + ".html");
        String policy = body.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("sandbox") && policy.contains("default-src 'none'"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/v1/message/unknown", "/api/v1/message/1/headers", "/view/1", "/api/v1/"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertEquals(404, Http.get(mail.inboxUrl() + path).statusCode());
    }

    @Test
    void deletesEverything() throws Exception {
        try (LocalMail other = LocalMail.start(null, 0, 0)) {
            send(other, LocalMailTest.simple("erika@example.org"));
            URI messages = URI.create(other.inboxUrl() + "/api/v1/messages");
            assertEquals(
                    200, Http.send(HttpRequest.newBuilder(messages).DELETE()).statusCode());
            assertEquals(
                    0, Http.json(Http.get(messages.toString())).get("total").asInt());
        }
    }

    private static String newest() {
        return mail.messages().get(0).id();
    }
}
