package de.ukrainehilfe.notification.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.notification.letter.Letter;
import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Outcome.Verdict;
import de.ukrainehilfe.notification.mail.Reason;
import de.ukrainehilfe.notification.mail.Sign;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each way in which a mail server can behave means for a mail. */
class SmtpTest {
    private static final Vertx VERTX = Vertx.vertx();

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @AfterAll
    static void closeAll() {
        VERTX.close();
    }

    @ParameterizedTest(name = "{0} answered by {1}: {2}, {3}")
    @CsvSource({
        "RCPT, 550, REFUSED, REFUSED",
        "RCPT, 450, NOT_NOW, REFUSED_FOR_NOW",
        "RCPT, 421, AWAY, SERVER_AWAY",
        "MAIL, 550, NOT_NOW, SENDER_REFUSED",
        "GREETING, 554, NOT_NOW, SENDER_REFUSED",
        "DATA, 451, NOT_NOW, REFUSED_FOR_NOW",
        "DOT, 554, REFUSED, REFUSED",
        "DOT, 452, NOT_NOW, REFUSED_FOR_NOW"
    })
    void aRefusalSaysWhetherToTryAgain(String at, int code, Verdict verdict, Reason reason) {
        server.answer(at, code + " no " + "erika@example.org");
        assertEquals(new Outcome(verdict, reason, code), send("erika@example.org"));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "hang up, GREETING, AWAY",
        "hang up, EHLO, AWAY",
        "hang up, DOT, UNKNOWN",
        "say nothing, GREETING, AWAY",
        "say nothing, DOT, UNKNOWN"
    })
    void aLostConnectionIsAmbiguousOnceTheMessageMayBeThere(String how, String at, Verdict verdict) {
        if (how.equals("hang up")) {
            server.hangUpAt(at);
        } else {
            server.fallSilentAt(at);
        }
        assertEquals(verdict, send("erika@example.org").verdict());
    }

    @Test
    void aServerThatFellSilentDoesNotKeepItsConnections() {
        Smtp smtp = smtp();
        server.fallSilentAt("DOT");
        for (int mail = 0; mail < 5; mail++) { // more than the pool has
            assertEquals(
                    Verdict.UNKNOWN,
                    smtp.send(letter(), "erika@example.org", "<1@example.org>").verdict());
        }
        server.behave();
        assertEquals(Outcome.accepted(), smtp.send(letter(), "erika@example.org", "<1@example.org>"));
    }

    @Test
    void nobodyListens() {
        server.close();
        assertEquals(Outcome.serverAway(null), send("erika@example.org"));
    }

    @Test
    void connectionsStayOpen() {
        Smtp smtp = smtp();
        for (int mail = 0; mail < 10; mail++) {
            assertEquals(Outcome.accepted(), smtp.send(letter(), "erika@example.org", "<1@example.org>"));
        }
        assertEquals(1, server.connections());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a@example.org,b@example.org",
                "a@example.org b@example.org",
                "a@example.org>\r\nRCPT TO:<b@example.org",
                "A <a@example.org>",
                "nobody",
                "@example.org"
            })
    void whatIsNotOneAddressIsNotWrittenTo(String address) {
        assertEquals(Outcome.refused(Reason.BAD_ADDRESS), send(address.translateEscapes()));
        assertEquals(0, server.connections());
    }

    @Test
    void aDomainWithUmlautsIsWrittenAsDnsHasIt() {
        assertEquals(Outcome.accepted(), send("erika@müller.example"));
        assertTrue(
                server.heard().contains("RCPT TO:<erika@xn--mller-kva.example>"),
                server.heard().toString());
    }

    private Outcome send(String address) {
        return smtp().send(letter(), address, "<1@example.org>");
    }

    private static Letter letter() {
        return new Letter("de", "Betreff", "Text\n.\nmit Punkt", "<p>Text</p>");
    }

    private Smtp smtp() {
        return new Smtp(
                VERTX,
                Settings.unsigned(server.port()),
                new Sign("Stadt <hilfe@example.org>", Optional.empty(), Optional.empty(), "Stadt"),
                1);
    }
}
