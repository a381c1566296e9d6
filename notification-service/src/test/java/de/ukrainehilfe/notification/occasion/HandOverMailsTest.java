package de.ukrainehilfe.notification.occasion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.notification.Contract;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.Owners;
import de.ukrainehilfe.notification.Person;
import de.ukrainehilfe.notification.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is written to when a need may change hands: the association by its own address, otherwise the coordinators. */
@QuarkusTest
class HandOverMailsTest extends NotificationServiceTest {
    @ParameterizedTest
    @CsvSource({
        "hand-over-asked/claimed, HAND_OVER_ASKED, caritas",
        "hand-over-asked/offered-to-the-city, HAND_OVER_ASKED, ",
        "hand-over-decided/refused, HAND_OVER_DECIDED, diakonie"
    })
    void oneIsWrittenTo(String example, String template, String association) {
        UUID id = say(Contract.example(example));

        awaitTaken(id);
        assertEquals(template, rows(id).get("DESK").get("template"));
        assertEquals(association, rows(id).get("DESK").get("association"));
    }

    @Test
    void whoWasSilentLearnsThatTheNeedIsGoneAndTheOtherThatItHasCome() {
        UUID id = say(Contract.example("hand-over-decided/by-silence").put("giver", "malteser"));

        awaitTaken(id);
        assertEquals("diakonie", rows(id).get("DESK").get("association"));
        UUID second = UUID.nameUUIDFromBytes((id + " missed").getBytes(StandardCharsets.UTF_8));
        awaitState(second, "DESK", "ACCEPTED");
        // its address is the house's own: other mails come there, too
        List<String> mails = mail().messagesTo("malteser@example.org").stream()
                .map(mail -> mail.text().replaceAll("\\s+", " "))
                .filter(mail -> mail.contains("keine Antwort bekommen"))
                .toList();
        assertEquals(1, mails.size());
        assertTrue(mails.get(0).contains("/needs/hand-overs"), mails.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "uk, diakonie, 'Вашим запитом тепер опікується: Diakonie.'",
        "de, diakonie, 'Um Ihre Anfrage kümmert sich jetzt: Diakonie.'",
        "en, , 'The city is now looking after your request.'"
    })
    void thePersonLearnsWhoLooksAfterThemNow(String language, String taker, String sentence) {
        UUID need = UUID.randomUUID();
        Person olena = Person.olena().writing(language);
        Owners.know(need, olena);
        UUID id = say(Contract.example("hand-over-decided/by-silence")
                .put("needId", need.toString())
                .put("taker", taker));
        UUID told = UUID.nameUUIDFromBytes((id + " person").getBytes(StandardCharsets.UTF_8));
        awaitState(told, "NEED", "ACCEPTED");
        assertEquals("NEED_MOVED", rows(told).get("NEED").get("template"));
        String text = mailsTo(olena, 1).get(0).text().replaceAll("\\s+", " ");
        assertTrue(text.contains(sentence), text);
    }

    @Test
    void whoStaysWhereTheyAreIsToldNothing() {
        UUID id = say(Contract.example("hand-over-decided/refused"));
        awaitTaken(id);
        assertEquals(Map.of(), rows(UUID.nameUUIDFromBytes((id + " person").getBytes(StandardCharsets.UTF_8))));
    }

    private static UUID say(ObjectNode event) {
        event.put("id", UUID.randomUUID().toString());
        String type = event.get("status").asText().equals("WAITING") ? "hand-over-asked" : "hand-over-decided";
        return Topics.say(type, event);
    }
}
