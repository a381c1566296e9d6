package de.ukrainehilfe.notification.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.PermFailException;
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
        SignatureRecord signature = verified(sent(null));
        assertEquals("duesseldorf.example", signature.getDToken().toString());
        assertEquals("stadt2026", signature.getSelector().toString());
        List<String> headers =
                signature.getHeaders().stream().map(CharSequence::toString).toList();
        assertTrue(
                headers.containsAll(List.of("From", "To", "Subject", "List-Unsubscribe", "List-Unsubscribe-Post")),
                headers.toString());
    }

    @Test
    void withAnInvitationToo() throws Exception {
        Invitation invitation = new Invitation("REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:Übersetzen\r\nEND:VCALENDAR\r\n");
        verified(sent(invitation));
    }

    @Test
    void whatIsChangedOnTheWayShows() throws Exception {
        String mail = new String(sent(null), StandardCharsets.ISO_8859_1);
        for (String change : new String[] {"To: erika=To: otto", "Text =Geld ", "One-Click=None"}) {
            String[] parts = change.split("=");
            String changed = mail.replaceFirst(parts[0], parts[1]);
            assertNotEquals(mail, changed, change);
            assertThrows(
                    PermFailException.class, () -> verified(changed.getBytes(StandardCharsets.ISO_8859_1)), change);
        }
    }

    /** What a receiving server does: Apache James looks the key up as it would stand in the city's DNS. */
    private static SignatureRecord verified(byte[] mail) throws Exception {
        String record = "v=DKIM1; k=rsa; p="
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        DKIMVerifier verifier = new DKIMVerifier((methods, selector, domain) ->
                (selector + "." + domain).equals("stadt2026.duesseldorf.example") ? List.of(record) : List.of());
        List<SignatureRecord> signatures = verifier.verify(new ByteArrayInputStream(mail));
        assertEquals(1, signatures.size());
        return signatures.get(0);
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
