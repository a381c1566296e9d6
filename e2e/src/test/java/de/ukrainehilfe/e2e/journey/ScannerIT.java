package de.ukrainehilfe.e2e.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.e2e.TheSystem;
import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.Mailbox;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mail scanners come first to every link, look, run scripts, rewrite and replay; and then the person finds it unused. */
class ScannerIT {
    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private static final String ERIKA = "scanned.erika." + RUN + "@example.org";
    private static final String OLENA = "scanned.olena." + RUN + "@example.org";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static Browsers browsers;
    private static Page sandbox;

    private final Api api = new Api(TheSystem.site());
    private final Mailbox mailbox = new Mailbox(TheSystem.site());
    private final Scanner scanner = new Scanner();

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        sandbox = browsers.everydayWindow("en", 1280);
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void noMailedLinkIsBurnt() {
        String offer = created("/api/offers", null, erikasFlat());
        Mailbox.Mail confirm = scanned(ERIKA, 1);
        assertEquals("UNCONFIRMED", of("/api/offers/" + offer).path("status").asText());
        assertEquals(
                200,
                api.post(null, "/api/offers/" + offer + "/confirm", Map.of("token", confirm.token()))
                        .status());

        scanned(ERIKA, 2);
        assertEquals("OPEN", of("/api/offers/" + offer).path("status").asText());

        String need = created("/api/needs", "coordinator", olenasFamily());
        scanned(OLENA, 1);
        assertEquals("OPEN", of("/api/needs/" + need).path("status").asText());

        String match = proposed(offer, need);
        assertEquals(
                200,
                api.post("coordinator", "/api/matches/" + match + "/approve", Map.of())
                        .status());
        String erikas = scanned(ERIKA, 3).token();
        String olenas = scanned(OLENA, 2).token();
        JsonNode asked = of("/api/matches/" + match);
        assertEquals("APPROVED", asked.path("status").asText());
        assertEquals(
                "",
                asked.path("offerAnswer").asText("") + asked.path("needAnswer").asText(""));
        for (String token : List.of(erikas, olenas)) {
            api.post(null, "/api/matches/" + match + "/answers", Map.of("token", token, "answer", "YES"));
        }
        assertEquals("CONFIRMED", of("/api/matches/" + match).path("status").asText());
    }

    /** Every kind of link there is, also those whose mails go out after days: a kind without a row fails here. */
    @Test
    void noKindOfLinkIsBurnt() throws SQLException {
        UUID unconfirmed = UUID.fromString(created("/api/offers", null, flatOf("unconfirmed." + ERIKA, "40476")));
        UUID offer = confirmed(flatOf("second." + ERIKA, "40476"));
        UUID need = UUID.fromString(created("/api/needs", "coordinator", familyOf("second." + OLENA, "40476")));
        String match = proposed(offer.toString(), need.toString());
        assertEquals(
                200,
                api.post("coordinator", "/api/matches/" + match + "/approve", Map.of())
                        .status());
        MailedLinks links = MailedLinks.of(
                TheSystem.site().web(), TheSystem.running().inside(), unconfirmed, offer, need, UUID.fromString(match));
        assertEquals(EnumSet.allOf(LinkPurpose.class), links.rows().keySet());

        for (Map.Entry<LinkPurpose, MailedLinks.Row> kind : links.rows().entrySet()) {
            String before = links.state(kind.getValue());
            assertNotEquals("not there", before, kind.getKey().name());
            scan(links.link(kind.getValue()), kind.getKey().name());
            assertEquals(before, links.state(kind.getValue()), kind.getKey().name());
            assertTrue(
                    scanner.hasButton(links.link(kind.getValue())),
                    kind.getKey().name());
        }
    }

    private UUID confirmed(Map<String, Object> offer) {
        String id = created("/api/offers", null, offer);
        String token = TheSystem.running()
                .inside()
                .linkToken('c', '0', UUID.fromString(id), Instant.now().plus(Duration.ofHours(1)));
        api.post(null, "/api/offers/" + id + "/confirm", Map.of("token", token));
        return UUID.fromString(id);
    }

    /** The mail, after everything a scanner does was done with its link. */
    private Mailbox.Mail scanned(String address, int count) {
        List<Mailbox.Mail> mails =
                Awaitility.await().atMost(PATIENCE).until(() -> mailbox.to(address), found -> found.size() >= count);
        Mailbox.Mail mail = mails.get(count - 1);
        scan(mail.link(), mail.heading().subject());
        return mail;
    }

    private void scan(URI link, String what) {
        assertEquals(200, scanner.looks(link), what);
        for (URI other : scanner.rewritten(link)) {
            assertEquals(200, scanner.looks(other), what + " " + other);
        }
        Scanner.runs(sandbox, link);
        scanner.replays(link);
    }

    private String created(String path, String who, Map<String, Object> body) {
        Api.Answer answer = api.post(who, path, body);
        assertEquals(201, answer.status(), answer.json().toString());
        return answer.json().path("id").asText();
    }

    private JsonNode of(String path) {
        return api.get("coordinator", path).json();
    }

    private String proposed(String offer, String need) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            for (JsonNode match : of("/api/matches?status=PROPOSED&kind=LODGING&limit=100")
                                    .path("items")) {
                                if (match.path("offerId").asText().equals(offer)
                                        && match.path("needId").asText().equals(need)) {
                                    return match.path("id").asText();
                                }
                            }
                            return "";
                        },
                        found -> !found.isEmpty());
    }

    private static Map<String, Object> erikasFlat() {
        return flatOf(ERIKA, "40629");
    }

    private static Map<String, Object> flatOf(String address, String postcode) {
        return Map.of(
                "offerer",
                Map.of("type", "PRIVATE", "name", "Erika Mustermann", "email", address, "locale", "de"),
                "postcode",
                postcode,
                "from",
                LocalDate.now().toString(),
                "consent",
                Map.of("version", "2026-11", "accepted", true),
                "details",
                Map.of(
                        "kind",
                        "LODGING",
                        "places",
                        3,
                        "ownFlat",
                        true,
                        "barrierFree",
                        true,
                        "pets",
                        true,
                        "womenOnly",
                        true,
                        "children",
                        true));
    }

    private static Map<String, Object> olenasFamily() {
        return familyOf(OLENA, "40629");
    }

    private static Map<String, Object> familyOf(String address, String postcode) {
        return Map.of(
                "requester",
                Map.of("name", "Олена Зразок", "email", address, "locale", "uk"),
                "postcode",
                postcode,
                "from",
                LocalDate.now().toString(),
                "details",
                Map.of(
                        "kind",
                        "LODGING",
                        "adults",
                        1,
                        "children",
                        2,
                        "barrierFree",
                        true,
                        "pets",
                        true,
                        "womenOnly",
                        true,
                        "unaccompaniedMinor",
                        false));
    }
}
