package de.ukrainehilfe.notification.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.ukrainehilfe.notification.letter.Invitation;
import de.ukrainehilfe.notification.letter.Letter;
import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Sign;
import io.vertx.core.Vertx;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail that a real mail server has taken carries the city's signature, and nothing of it can be changed. */
class DkimTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static KeyPair keys;

    @TempDir
    static Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    static void aKeyAsOpensslWritesIt() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        Files.writeString(
                folder.resolve("dkim.pem"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @AfterAll
    static void closeAll() {
        VERTX.close();
    }

    @Test
    void aMailThatArrivedIsSignedByTheCity() throws Exception {
        DkimCheck mail = new DkimCheck(sent(null));
        assertEquals("duesseldorf.example", mail.tag("d"));
        assertEquals("stadt2026", mail.tag("s"));
        assertTrue(mail.tag("h").contains("List-Unsubscribe:List-Unsubscribe-Post"), mail.tag("h"));
        assertTrue(mail.passes(keys.getPublic()));
    }

    @Test
    void withAnInvitationToo() throws Exception {
        Invitation invitation = new Invitation("REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:Übersetzen\r\nEND:VCALENDAR\r\n");
        assertTrue(new DkimCheck(sent(invitation)).passes(keys.getPublic()));
    }

    @Test
    void whatIsChangedOnTheWayShows() throws Exception {
        String mail = new String(sent(null), StandardCharsets.ISO_8859_1);
        for (String change : new String[] {"To: erika=To: otto", "Text =Geld ", "One-Click=None"}) {
            String[] parts = change.split("=");
            String changed = mail.replaceFirst(parts[0], parts[1]);
            assertFalse(changed.equals(mail), change);
            assertFalse(new DkimCheck(changed.getBytes(StandardCharsets.ISO_8859_1)).passes(keys.getPublic()), change);
        }
    }

    @Test
    void withoutAKeyNothingIsSignedAndAMissingKeyIsNoticedAtTheStart() throws Exception {
        Smtp unsigned = new Smtp(VERTX, Settings.unsigned(port()), sign(), 1);
        assertEquals(Outcome.accepted(), unsigned.send(letter(null), "erika@example.org", "<1@duesseldorf.example>"));
        assertNull(server.getReceivedMessages()[0].getHeader("DKIM-Signature"));
        Settings nowhere = Settings.signed(port(), folder.resolve("nowhere.pem"));
        assertThrows(RuntimeException.class, () -> new Smtp(VERTX, nowhere, sign(), 1));
    }

    private byte[] sent(Invitation invitation) throws Exception {
        Smtp smtp = new Smtp(VERTX, Settings.signed(port(), folder.resolve("dkim.pem")), sign(), 1);
        assertEquals(Outcome.accepted(), smtp.send(letter(invitation), "erika@example.org", "<1@duesseldorf.example>"));
        MimeMessage received = server.getReceivedMessages()[0];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        received.writeTo(bytes);
        return bytes.toByteArray();
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private static Sign sign() {
        return new Sign(
                "Stadt Düsseldorf <hilfe@duesseldorf.example>", Optional.empty(), Optional.empty(), "Düsseldorf");
    }

    private static Letter letter(Invitation invitation) {
        return new Letter(
                "uk",
                "Ваш запис: перекладачка прийде у понеділок о десятій годині ранку (V-4C7P-9E)",
                "Text  mit Leerzeichen  \n.\nÜberraschung і кирилиця, " + "lang ".repeat(60) + "\n\n",
                "<p>Text</p>\n<p>Übersetzung</p>",
                invitation,
                "https://duesseldorf.example/notifications/stop/REMINDER/l/token");
    }
}
