package de.ukrainehilfe.notification.occasion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.defaults.security.AccountCodes;
import de.ukrainehilfe.local.ReceivedMail;
import de.ukrainehilfe.notification.Contract;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Pair;
import de.ukrainehilfe.notification.Person;
import de.ukrainehilfe.notification.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every agreed example of every event that we listen to, and the mails it makes. */
@QuarkusTest
class ContractTest extends NotificationServiceTest {
    @Inject
    AccountCodes codes;

    @ParameterizedTest
    @CsvSource({
        "offer-submitted/goods, OFFER, CONFIRM_OFFER",
        "offer-submitted/lodging, OFFER, CONFIRM_OFFER",
        "offer-drafted/half-a-form, OFFER, OFFER_DRAFTED",
        "offer-published/goods, OFFER, OFFER_OPEN",
        "offer-published/interpreting, OFFER, OFFER_OPEN",
        "offer-published/interpreting-once, OFFER, OFFER_OPEN",
        "offer-published/lodging, OFFER, OFFER_OPEN",
        "offer-published/transport, OFFER, OFFER_OPEN",
        "offer-published/accompaniment, OFFER, OFFER_OPEN",
        "offer-published/mentoring, OFFER, OFFER_OPEN",
        "need-recorded/transport, NEED, NEED_RECORDED",
        "need-recorded/accompaniment, NEED, NEED_RECORDED",
        "need-recorded/mentoring, NEED, NEED_RECORDED",
        "offer-published/lodging-of-association, OFFER, OFFER_OPEN",
        "offer-asked/lodging, OFFER, OFFER_ASKED",
        "offer-silent/lodging, OFFER, OFFER_SILENT",
        "offer-answered/lodging, OFFER, OFFER_ANSWERED",
        "offer-unmatched/lodging, OFFER, OFFER_UNMATCHED",
        "need-answered/lodging, NEED, NEED_ANSWERED",
        "need-recorded/goods, NEED, NEED_RECORDED",
        "need-recorded/asked-for-by-mail, NEED, NEED_RECORDED",
        "need-closed/transferred, NEED, NEED_TRANSFERRED",
        "need-closed/transferred-to-a-city-on-the-list, NEED, NEED_TRANSFERRED",
        "need-recorded/interpreting, NEED, NEED_RECORDED",
        "need-recorded/lodging, NEED, NEED_RECORDED",
        "need-recorded/mentoring-of-a-minor, NEED, NEED_RECORDED",
        "offer-proof-ending/mentoring, OFFER, OFFER_PROOF_ENDING"
    })
    void anOfferOrNeedIsToldToItsOwner(String example, String side, String template) {
        UUID record = UUID.randomUUID();
        ObjectNode event = Contract.example(example).put("id", record.toString());
        UUID id = Topics.say(example.split("/")[0], event);
        awaitTaken(id);

        Map<String, String> row = rows(id).get(side);
        assertEquals(Map.of(side, template), templates(id));
        assertEquals(record.toString(), row.get("record_id"));
        assertEquals(event.get("reference").asText(), row.get("reference"));
        assertEquals(event.path("association").asText(null), row.get("association"));
    }

    @ParameterizedTest
    @CsvSource({
        "match-approved/goods, MATCH_APPROVED, MATCH_APPROVED",
        "match-approved/interpreting, MATCH_APPROVED, MATCH_APPROVED",
        "match-approved/lodging, MATCH_APPROVED, MATCH_APPROVED",
        "match-confirmed/goods, MATCH_CONFIRMED, MATCH_CONFIRMED",
        "match-confirmed/interpreting, MATCH_CONFIRMED, MATCH_CONFIRMED",
        "match-confirmed/lodging, MATCH_CONFIRMED, MATCH_CONFIRMED",
        "match-declined/by-the-offerer, MATCH_DECLINED_BY_YOU, MATCH_DECLINED",
        "match-declined/by-the-requester, MATCH_DECLINED, MATCH_DECLINED_BY_YOU",
        "match-expired/lodging, MATCH_EXPIRED, MATCH_EXPIRED",
        "match-reminded/both-sides, MATCH_REMINDED, MATCH_REMINDED",
        "match-extended/lodging, MATCH_EXTENDED, MATCH_EXTENDED",
        "match-moved/interpreting, MATCH_MOVED, MATCH_MOVED",
        "match-ended/lodging, MATCH_ENDED, MATCH_ENDED"
    })
    void aMatchIsToldToBothSides(String example, String toOffer, String toNeed) {
        Pair pair = Pair.known();
        UUID id = pair.say(example);
        awaitTaken(id);

        assertEquals(Map.of("OFFER", toOffer, "NEED", toNeed), templates(id));
        ObjectNode event = pair.event(example);
        Map<String, String> offer = rows(id).get("OFFER");
        assertEquals(pair.offer().toString(), offer.get("record_id"));
        assertEquals(pair.need().toString(), offer.get("other_record_id"));
        assertEquals(pair.match().toString(), offer.get("match_id"));
        assertEquals(event.get("offerReference").asText(), offer.get("reference"));
        assertEquals(event.get("reference").asText(), offer.get("match_reference"));
        assertEquals(
                event.get("needAssociation").asText(null), rows(id).get("NEED").get("association"));
        assertEquals(id + ".offer@example.org", offer.get("message_id").replaceAll("[<>]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer-changed/fewer-places",
                "offer-changed/vetted",
                "offer-paused/lodging",
                "offer-withdrawn/by-its-owner",
                "offer-withdrawn/expired",
                "need-changed/fully-matched",
                "need-changed/one-more-child",
                "need-recorded/second-of-a-series",
                "need-closed/settled",
                "need-forgotten/after-a-transfer",
                "match-rejected/lodging",
                "match-completed/interpreting",
                "match-safety-settled/offer-free",
                "match-safety-settled/offer-blocked"
            })
    void whatNobodyHasToBeToldMakesNoMail(String example) {
        ObjectNode event = Contract.example(example).put("id", UUID.randomUUID().toString());
        UUID id = Topics.say(example.split("/")[0], event);
        awaitTaken(id);
        assertEquals(Map.of(), rows(id));
    }

    @Test
    void aMinorWithoutAnAdultIsToldToTheYouthOfficeWhetherItWasSaidOrNot() {
        for (boolean said : new boolean[] {true, false}) {
            ObjectNode event = Contract.example("need-recorded/unaccompanied-minor")
                    .put("id", UUID.randomUUID().toString());
            if (!said) {
                ((ObjectNode) event.path("details"))
                        .put("unaccompaniedMinor", false)
                        .put("adults", 0)
                        .put("children", 1);
            }
            UUID id = Topics.say("need-recorded", event);
            awaitTaken(id);
            assertEquals(Map.of("NEED", "NEED_RECORDED", "DESK", "MINOR_ALONE"), templates(id));
        }
    }

    @Test
    void aProposalIsToldToNobody() {
        UUID match = UUID.randomUUID();
        UUID proposed = Topics.say("match-proposed", about(match, "match-proposed/lodging", 1));
        UUID rejected = Topics.say("match-rejected", about(match, "match-rejected/lodging", 2));
        awaitTaken(rejected);
        assertEquals(Map.of(), rows(proposed));
    }

    private static ObjectNode about(UUID match, String example, int version) {
        return Contract.example(example).put("id", match.toString()).put("version", version);
    }

    @ParameterizedTest
    @CsvSource({
        "match-reminded/requester, NEED, MATCH_REMINDED",
        "match-asked/lodging-day-3, NEED, MATCH_ASKED",
        "match-asked/lodging-day-30, NEED, MATCH_ASKED",
        "match-asked/interpreting, NEED, MATCH_ASKED",
        "match-asked/goods, NEED, MATCH_ASKED",
        "match-asked/mentoring, OFFER, MATCH_ASKED",
        "match-unsafe/lodging, DESK, MATCH_UNSAFE"
    })
    void whatConcernsOneIsToldToOne(String example, String side, String template) {
        UUID id = Pair.known().say(example);
        awaitTaken(id);
        assertEquals(Map.of(side, template), templates(id));
    }

    @Test
    void aNeedNobodyIsFoundForIsToldToThePeopleInCharge() {
        ObjectNode event = Contract.example("need-unserved/interpreting")
                .put("id", UUID.randomUUID().toString())
                .put("needAssociation", "malteser");
        UUID id = Topics.say("need-unserved", event);
        awaitState(id, "DESK", "ACCEPTED");

        assertEquals(Map.of("DESK", "NEED_UNSERVED"), templates(id));
        List<ReceivedMail> received = mailsTo(new Person("", "malteser@example.org", null, "de"), 1);
        assertTrue(
                received.get(0).text().contains("/needs/" + event.get("needId").asText()));
    }

    @Test
    void whatIsNotSafeIsToldToWhoeverLooksAfterItAndToTheDeskWhereThatOneHasNoAddress() {
        Pair pair = Pair.known();
        ObjectNode annas = pair.event("match-unsafe/named-coordinator").put("coordinator", codes.of("anna"));
        awaitState(Topics.say("match-unsafe", annas), "DESK", "ACCEPTED");
        assertEquals(
                1, mailsTo(new Person("", "anna@example.org", null, "de"), 1).size());

        int before = mail().messagesTo("hilfe@example.org").size();
        awaitState(Pair.known().say("match-unsafe/named-coordinator"), "DESK", "ACCEPTED");
        assertEquals(
                1,
                mailsTo(new Person("", "hilfe@example.org", null, "de"), before + 1)
                                .size()
                        - before);
        assertEquals(1, mail().messagesTo("anna@example.org").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"match-cancelled/offer-withdrawn", "match-cancelled/need-closed"})
    void aCancelledMatchIsToldToThoseWhoWereAsked(String example) {
        Pair asked = Pair.known();
        ObjectNode approved = asked.event("match-approved/lodging").put("version", 0);
        awaitTaken(Topics.say("match-approved", approved));
        UUID afterApproval = asked.say(example);
        UUID beforeApproval = Pair.known().say(example);
        awaitTaken(afterApproval);
        awaitTaken(beforeApproval);

        assertEquals(Map.of("OFFER", "MATCH_CANCELLED", "NEED", "MATCH_CANCELLED"), templates(afterApproval));
        assertEquals(Map.of(), rows(beforeApproval));
    }

    @Test
    void anOfferPublishedAgainAfterAPauseIsNoNews() {
        ObjectNode event = Contract.example("offer-published/lodging")
                .put("id", UUID.randomUUID().toString());
        UUID first = Topics.say("offer-published", event);
        UUID again = Topics.say("offer-published", event.put("version", 9));
        awaitTaken(again);

        assertEquals(Map.of("OFFER", "OFFER_OPEN"), templates(first));
        assertEquals(Map.of(), rows(again));
    }

    private Map<String, String> templates(UUID event) {
        Map<String, String> templates = new TreeMap<>();
        rows(event).forEach((side, row) -> templates.put(side, row.get("template")));
        return templates;
    }
}
