package de.ukrainehilfe.notification.sending;

import de.ukrainehilfe.notification.letter.Invitation;
import de.ukrainehilfe.notification.letter.Letter;
import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Reason;
import de.ukrainehilfe.notification.mail.Sign;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.IDN;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hands mails to the mail server, one recipient each, over connections that stay open. The client is our own instance of
 * Vert.x's: the one Quarkus configures has no idle timeout, and a server that falls silent would hold its connections for
 * ever.
 */
@ApplicationScoped
public class Smtp {
    private static final Logger LOG = Logger.getLogger(Smtp.class);

    private final MailClient client;
    private final Context context;
    private final Sign sign;
    private final Duration silence;

    Smtp(Vertx vertx, SmtpServer server, Sign sign, @ConfigProperty(name = "mail.senders") int senders) {
        this.sign = sign;
        this.silence = server.silence();
        // one event loop for all connections: the client's are not made to be shared between loops
        this.context = vertx.getOrCreateContext();
        this.client = MailClient.create(vertx, settings(server, sign, senders));
    }

    private static MailConfig settings(SmtpServer server, Sign sign, int senders) {
        MailConfig settings = new MailConfig(server.host(), server.port())
                .setSsl(server.tls())
                .setStarttls(StartTLSOptions.valueOf(server.startTls().toUpperCase(Locale.ROOT)))
                .setLogin(server.username().isPresent() ? LoginOption.REQUIRED : LoginOption.NONE)
                .setKeepAlive(true)
                // twice the senders: a connection that says goodbye must not keep a sender waiting
                .setMaxPoolSize(2 * senders)
                .setConnectTimeout((int) server.connectTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) server.silence().toMillis());
        server.username().ifPresent(settings::setUsername);
        server.password().ifPresent(settings::setPassword);
        server.dkim().key().ifPresent(key -> settings.setEnableDKIM(true)
                .setDKIMSignOption(Dkim.options(key, server.dkim(), sign.domain())));
        return settings;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Sends the letter to the address and waits for the server's answer. */
    public Outcome send(Letter letter, String address, String messageId) {
        OnTheWire message;
        try {
            message = message(letter, inAscii(address), messageId);
        } catch (IllegalArgumentException unfit) {
            return Outcome.refused(Reason.BAD_ADDRESS);
        }
        CompletableFuture<Void> answer = new CompletableFuture<>();
        context.runOnContext(now -> client.sendMail(message, result -> {
            if (result.succeeded()) {
                answer.complete(null);
            } else {
                answer.completeExceptionally(result.cause());
            }
        }));
        return await(answer, message);
    }

    private Outcome await(CompletableFuture<Void> answer, OnTheWire message) {
        try {
            // the connection's own timeout comes first; this one is for whatever else may go wrong
            answer.get(2 * silence.toMillis(), TimeUnit.MILLISECONDS);
            return Outcome.accepted();
        } catch (ExecutionException failure) {
            return outcome(failure.getCause(), message.begun);
        } catch (TimeoutException silent) {
            return lost(message.begun);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return lost(message.begun);
        }
    }

    private static Outcome outcome(Throwable failure, boolean begun) {
        if (failure instanceof SMTPException answer) {
            return SmtpReply.outcome(answer);
        }
        LOG.debugf("No mail connection: %s", failure.getClass());
        return lost(begun);
    }

    private static Outcome lost(boolean begun) {
        return begun ? Outcome.unknown() : Outcome.serverAway(null);
    }

    private OnTheWire message(Letter letter, String address, String messageId) {
        OnTheWire message = new OnTheWire();
        message.setFrom(sign.from())
                // where reports go that it could not be delivered
                .setBounceAddress(sign.returns())
                .setTo(address)
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", messageId)
                .addHeader("Content-Language", letter.language())
                // RFC 3834: no holiday notice comes back
                .addHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            // RFC 8058: the mail program shows a button
            message.addHeader("List-Unsubscribe", "<" + letter.stop() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        attach(letter.invitation(), message);
        return message;
    }

    private static void attach(Invitation invitation, MailMessage message) {
        if (invitation != null) {
            message.setAttachment(MailAttachment.create()
                    .setName("termin.ics")
                    .setContentType("text/calendar; charset=UTF-8; method=" + invitation.method())
                    .setData(Buffer.buffer(invitation.text())));
        }
    }

    /** One bare address with its domain as DNS has it; anything that could name a second recipient is refused. */
    private static String inAscii(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || address.chars().anyMatch(c -> c <= ' ' || ",;:<>()[]\\\"".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not one address");
        }
        return address.substring(0, at) + "@" + IDN.toASCII(address.substring(at + 1));
    }

    /** Notices when its text is asked for: the client does that when it has a connection and begins to speak. */
    private static final class OnTheWire extends MailMessage {
        private volatile boolean begun;

        @Override
        public String getText() {
            begun = true;
            return super.getText();
        }
    }
}
