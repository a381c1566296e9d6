package de.ukrainehilfe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailTest {

    private LocalMail mail;

    @BeforeEach
    void start() {
        mail = LocalMail.start(null, 0, 0);
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void aMailIsKeptAsItCame() throws Exception {
        send(mail, letter("Олена Зразок", "olena@example.org", "Ваш запит", "Добрий день", "<p>Добрий день</p>"));
        ReceivedMail received = mail.messages().get(0);
        assertEquals("Ваш запит", received.subject());
        assertEquals(
                new ReceivedMail.Mailbox("Олена Зразок", "olena@example.org"),
                received.to().get(0));
        assertEquals("Добрий день", received.text().strip());
        assertEquals("<p>Добрий день</p>", received.html().strip());
        assertEquals(List.of("olena@example.org"), received.recipients());
    }

    @Test
    void everyRecipientOfTheEnvelopeIsKnownEvenIfTheMailDoesNotNameIt() throws Exception {
        MimeMessage letter = letter("Erika", "erika@example.org", "Hallo", "Text", "<p>Text</p>");
        letter.setRecipients(Message.RecipientType.BCC, "hidden@example.org");
        send(mail, letter);
        assertEquals(
                List.of("erika@example.org", "hidden@example.org"),
                mail.messages().get(0).recipients());
        assertEquals(1, mail.messagesTo("hidden@example.org").size());
    }

    @Test
    void theNewestComesFirst() throws Exception {
        for (String subject : List.of("eins", "zwei", "drei")) {
            send(mail, letter("Erika", "erika@example.org", subject, "Text", "<p>Text</p>"));
        }
        assertEquals(
                List.of("drei", "zwei", "eins"),
                mail.messages().stream().map(ReceivedMail::subject).toList());
    }

    @Test
    void mailsSurviveARestart(@TempDir Path directory) throws Exception {
        try (LocalMail first = LocalMail.start(directory, 0, 0)) {
            send(first, letter("Erika", "erika@example.org", "bleibt", "Text", "<p>Text</p>"));
        }
        try (LocalMail second = LocalMail.start(directory, 0, 0)) {
            assertEquals("bleibt", second.messages().get(0).subject());
            assertEquals(List.of("erika@example.org"), second.messages().get(0).recipients());
            send(second, letter("Erika", "erika@example.org", "kommt danach", "Text", "<p>Text</p>"));
            assertEquals("kommt danach", second.messages().get(0).subject());
        }
    }

    @Test
    void refusedRecipientsGetNothing() throws Exception {
        mail.faults().refuse(451);
        assertThrows(SendFailedException.class, () -> send(mail, simple("erika@example.org")));
        mail.faults().refuse(550, "erika");
        assertThrows(SendFailedException.class, () -> send(mail, simple("erika@example.org")));
        send(mail, simple("olena@example.org"));
        mail.faults().heal();
        send(mail, simple("erika@example.org"));
        assertEquals(2, mail.messages().size());
    }

    @Test
    void aConnectionDroppedAfterTheDataLeavesTheSenderInDoubt() throws Exception {
        mail.faults().dropAfterData();
        assertThrows(MessagingException.class, () -> send(mail, simple("erika@example.org")));
        assertEquals(1, mail.messages().size());
        mail.faults().heal();
        send(mail, simple("erika@example.org"));
        assertEquals(2, mail.messages().size());
    }

    @Test
    void aServerThatIsDownComesBackOnItsPort() throws Exception {
        mail.goDown();
        assertThrows(MessagingException.class, () -> send(mail, simple("erika@example.org")));
        mail.comeBack();
        send(mail, simple("erika@example.org"));
        assertEquals(1, mail.messages().size());
    }

    @Test
    void aThousandMailsTakeSeconds() throws Exception {
        var senders = Executors.newFixedThreadPool(4);
        for (int sender = 0; sender < 4; sender++) {
            senders.submit(() -> {
                try (Transport connection = session(mail).getTransport("smtp")) {
                    connection.connect();
                    for (int i = 0; i < 250; i++) {
                        MimeMessage letter = simple("erika@example.org");
                        letter.saveChanges();
                        connection.sendMessage(letter, letter.getAllRecipients());
                    }
                }
                return null;
            });
        }
        senders.shutdown();
        assertTrue(senders.awaitTermination(60, TimeUnit.SECONDS));
        assertEquals(1000, mail.messages().size());
    }

    static MimeMessage simple(String address) throws Exception {
        return letter("", address, "Betreff", "Text", "<p>Text</p>");
    }

    static MimeMessage letter(String name, String address, String subject, String text, String html) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("hilfe@example.org", "Ukraine-Hilfe"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, name, "UTF-8"));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        return message;
    }

    static void send(LocalMail mail, MimeMessage message) throws Exception {
        message.saveChanges();
        try (Transport connection = session(mail).getTransport("smtp")) {
            connection.connect();
            connection.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Session session(LocalMail mail) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", mail.host());
        properties.put("mail.smtp.port", Integer.toString(mail.port()));
        return Session.getInstance(properties);
    }
}
