package de.ukrainehilfe.e2e.journey;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.defaults.reference.Reference;
import de.ukrainehilfe.e2e.TheSystem;
import de.ukrainehilfe.e2e.eightdays.People;
import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.Inside;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Something on every page: offers, needs, a proposal, a question on its way, a plan; and the links that mails would carry. */
final class Records {
    private static final int OFFERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api = new Api(TheSystem.site());
    private final Inside inside = TheSystem.running().inside();
    private final Instant until = Instant.now().plus(Duration.ofDays(1));
    private final List<String> coordinators = new ArrayList<>();
    private final List<String> mailed = new ArrayList<>();
    private String slip;
    private final String somebody;

    Records() throws SQLException {
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        People people = new People(new Random(11), LocalDate.now(), run);
        String unconfirmed = submit(people, OFFERS);
        List<String> offered = new ArrayList<>();
        List<String> needed = new ArrayList<>();
        for (int i = 0; i < OFFERS; i++) {
            offered.add(submit(people, i));
            api.post("coordinator", "/api/offers/" + offered.get(i) + "/confirm", Map.of());
            needed.add(api.post("coordinator", "/api/needs", people.need(i))
                    .json()
                    .path("id")
                    .asText());
        }
        somebody = people.needAddress(0);
        mailed.add("/offers/l/" + token('c', '0', unconfirmed));
        begun();
        List<JsonNode> proposals = Awaitility.await().atMost(PATIENCE).until(this::proposals, all -> all.size() > 1);
        coordinators.add("/matches/" + proposals.get(1).path("id").asText());
        approved(proposals.get(0));
        coordinators.add("/matches/plans/" + plan());
        coordinators.add("/offers/duplicates/" + offered.get(0) + "/" + offered.get(1));
        coordinators.add("/needs/duplicates/" + needed.get(0) + "/" + needed.get(1));
    }

    /** Pages of single records, for a coordinator. */
    List<String> coordinators() {
        return coordinators;
    }

    /** What a person at the counter takes along, in their language. */
    String slip() {
        return slip;
    }

    /** The address of somebody in need. */
    String somebody() {
        return somebody;
    }

    /** Pages behind mailed links. */
    List<String> mailed() {
        return mailed;
    }

    private void approved(JsonNode match) throws SQLException {
        String id = match.path("id").asText();
        String offer = match.path("offerId").asText();
        String need = match.path("needId").asText();
        api.post("coordinator", "/api/matches/" + id + "/approve", Map.of());
        coordinators.addAll(List.of("/matches/" + id, "/offers/" + offer, "/needs/" + need));
        showPaper(offer);
        slip = "/needs/" + need + "/slip";
        String own = token('o', '0', offer);
        String theirs = token('n', '0', need);
        mailed.addAll(List.of(
                "/matches/l/" + token('m', 'O', id),
                "/matches/l/" + token('m', 'N', id),
                "/offers/l/" + token('c', '0', offer),
                "/offers/l/" + own,
                "/offers/l/" + own + "/change",
                "/offers/l/" + own + "/message",
                "/notifications/sent/l/" + own,
                "/offers/available/l/" + token('a', '0', offer),
                "/needs/l/" + theirs,
                "/needs/l/" + theirs + "/message",
                "/notifications/sent/l/" + theirs,
                "/notifications/stop/REMINDER/l/" + token('s', '0', offer)));
        for (String question : List.of("DAY_3", "HELD", "GIVEN", "MONTH_5")) {
            mailed.add("/matches/checks/l/" + token('k', 'N', ask(id, question)));
        }
    }

    /** A form that is to be finished later, and a mail to the desk. */
    private void begun() throws SQLException {
        String form = add(
                "offers",
                "insert into offer_draft (id, reference, kind, answers, email, locale, saved_at)"
                        + " values (?, ?, 'LODGING', '{}', 'later@example.org', 'uk', now())",
                "A-0000-00");
        mailed.add("/offers/drafts/" + token('d', '0', form));
        String mail = token(
                'f',
                '0',
                add(
                        "offers",
                        "insert into draft (id, reference, sender, name, subject, body, locale, wish, kind, answers, received_at)"
                                + " values (?, ?, 'mail@example.org', 'Olena', 'Zimmer', 'Zwei Betten', 'de', 'OFFER',"
                                + " 'LODGING', '{}', now())",
                        Reference.of('M', until.getEpochSecond() % 1_000_000)));
        mailed.addAll(List.of("/offers/mails/l/" + mail, "/offers/mails/l/" + mail + "/mine"));
    }

    /** A certificate that runs out soon. */
    private void showPaper(String offer) {
        String today = LocalDate.now().toString();
        Map<String, String> paper = Map.of(
                "proof",
                "GOOD_CONDUCT",
                "outcome",
                "CLEAR",
                "inspectedOn",
                today,
                "issuedOn",
                today,
                "validUntil",
                LocalDate.now().plusDays(20).toString());
        api.post("coordinator", "/api/offers/" + offer + "/checks", paper);
        coordinators.add("/offers/" + offer + "/checks");
    }

    /** A question that would be asked in some days. */
    private String ask(String match, String question) throws SQLException {
        return add(
                "matching",
                "insert into match_check (id, match_id, question, side, asked_at)" + " values (?, ?, ?, 'NEED', now())",
                UUID.fromString(match),
                question);
    }

    /** Returns the id of the new row, which is the first of its values. */
    private String add(String database, String insert, Object... values) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = inside.database(database);
                PreparedStatement row = connection.prepareStatement(insert)) {
            row.setObject(1, id);
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 2, values[i]);
            }
            row.executeUpdate();
        }
        return id.toString();
    }

    private String plan() {
        String id = api.post("coordinator", "/api/plans", Map.of("kind", "LODGING"))
                .json()
                .path("id")
                .asText();
        Awaitility.await().atMost(PATIENCE).until(() -> !api.get("coordinator", "/api/plans/" + id)
                .json()
                .path("endedAt")
                .isNull());
        return id;
    }

    private List<JsonNode> proposals() {
        List<JsonNode> found = new ArrayList<>();
        api.get("coordinator", "/api/matches?status=PROPOSED")
                .json()
                .path("items")
                .forEach(found::add);
        return found;
    }

    private String submit(People people, int number) {
        return api.post(null, "/api/offers", people.offer(number))
                .json()
                .path("id")
                .asText();
    }

    private String token(char purpose, char side, String id) {
        return inside.linkToken(purpose, side, UUID.fromString(id), until);
    }
}
