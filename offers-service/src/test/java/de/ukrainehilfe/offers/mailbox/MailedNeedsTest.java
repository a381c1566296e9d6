package de.ukrainehilfe.offers.mailbox;

import static de.ukrainehilfe.local.LocalMailboxes.DESK;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ukrainehilfe.local.EventTold;
import de.ukrainehilfe.local.LocalInfrastructure;
import de.ukrainehilfe.offers.OffersServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever is forgotten in needs-service leaves no mail here; the events are those that both services agreed on. */
@QuarkusTest
class MailedNeedsTest extends OffersServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void theMailsGoWithThePerson() throws IOException {
        String olena = address("olena");
        arrives(olena, "Шукаємо квартиру для чотирьох людей.");
        arrives(olena, "Ще потрібні ковдри.");
        List<String> mails = awaitMails(olena, 2);
        String other = address("petro");
        arrives(other, "Шукаємо квартиру.");
        awaitMails(other, 1);

        UUID need = UUID.randomUUID();
        assertTrue(
                as("coordinator").get("/offers/mailbox").asString().contains("name=\"mail\" value=\"" + mails.get(0)));
        recorded(need, mails.get(0));
        await().atMost(PATIENCE).until(() -> rows("select done_at is not null from draft where need_id = ?", need)
                .equals(List.of("t")));
        forgotten(need, 1);

        await().atMost(PATIENCE).until(() -> references(olena).isEmpty());
        assertEquals(1, references(other).size());
    }

    @Test
    void whoSpeaksForSeveralPeopleKeepsTheMailsOfTheOthers() throws IOException {
        String shelter = address("shelter");
        arrives(shelter, "Wir suchen ein Zimmer für Frau A.");
        arrives(shelter, "Wir suchen ein Zimmer für Frau B.");
        arrives(shelter, "Wir suchen ein Zimmer für Frau C.");
        List<String> mails = awaitMails(shelter, 3);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        recorded(first, mails.get(0));
        recorded(second, mails.get(1));
        await().atMost(PATIENCE)
                .until(() -> rows("select 1 from draft where sender = ? and need_id is not null", shelter)
                                .size()
                        == 2);

        forgotten(first, 1);
        await().atMost(PATIENCE).until(() -> references(shelter).size() == 2);
        assertEquals(mails.subList(1, 3), references(shelter));
        forgotten(second, 1);
        await().atMost(PATIENCE).until(() -> references(shelter).isEmpty());
    }

    private static void recorded(UUID need, String mail) throws IOException {
        tell("need-recorded", "asked-for-by-mail", example -> example.put("mail", mail), need, 0);
    }

    private static void forgotten(UUID need, long version) throws IOException {
        tell("need-forgotten", "after-a-transfer", example -> {}, need, version);
    }

    private static void tell(String type, String name, Consumer<ObjectNode> change, UUID need, long version)
            throws IOException {
        String path = "/contracts/examples/" + type + ".v1/" + name + ".json";
        ObjectNode example = (ObjectNode) new ObjectMapper().readTree(MailedNeedsTest.class.getResourceAsStream(path));
        example.put("id", need.toString()).put("version", version);
        change.accept(example);
        EventTold.tell("needs", need.toString(), type, UUID.randomUUID(), Instant.now(), example.toString());
    }

    private List<String> awaitMails(String sender, int many) {
        await().atMost(PATIENCE).until(() -> references(sender).size() == many);
        return references(sender);
    }

    private List<String> references(String sender) {
        return rows("select reference from draft where sender = ? order by id", sender);
    }

    private static String address(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    private static void arrives(String sender, String text) {
        byte[] mail = ("From: <" + sender + ">\r\nTo: " + DESK + "\r\nSubject: Hilfe\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        LocalInfrastructure.mail().mailboxes().deliver(DESK, mail);
    }
}
