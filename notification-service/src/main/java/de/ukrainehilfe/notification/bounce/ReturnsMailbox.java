package de.ukrainehilfe.notification.bounce;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.jboss.logging.Logger;

/** Empties the mailbox for reports: what was written down is deleted there, what is no report stays for a person. */
@ApplicationScoped
class ReturnsMailbox {
    private static final Logger LOG = Logger.getLogger(ReturnsMailbox.class);
    private static final String PATIENCE_MILLIS = "15000";

    private final ReturnsServer server;
    private final Returns returns;

    ReturnsMailbox(ReturnsServer server, Returns returns) {
        this.server = server;
        this.returns = returns;
    }

    @Scheduled(every = "{mail.returns.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        if (server.host().isEmpty()) {
            return;
        }
        try (Store store = session().getStore()) {
            store.connect(
                    server.host().get(),
                    server.port(),
                    server.username().orElse(""),
                    server.password().orElse(""));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (Message message : inbox.getMessages()) {
                    read((MimeMessage) message);
                }
            }
        } catch (MessagingException away) {
            LOG.warnf(
                    "The mailbox for returned mails cannot be read: %s",
                    away.getClass().getName());
        }
    }

    private void read(MimeMessage message) throws MessagingException {
        if (message.isSet(Flags.Flag.SEEN) || message.isSet(Flags.Flag.DELETED)) {
            return;
        }
        try {
            // as a whole: how the server describes its parts is not to be relied on
            Optional<Report> report = Report.of(new MimeMessage(message));
            boolean ours = report.isPresent() && returns.take(report.get());
            message.setFlag(ours ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        } catch (IOException | MessagingException unreadable) {
            LOG.warnf(
                    "A returned mail cannot be read: %s", unreadable.getClass().getName());
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private Session session() {
        Properties settings = new Properties();
        String protocol = server.tls() ? "imaps" : "imap";
        settings.put("mail.store.protocol", protocol);
        settings.put("mail." + protocol + ".connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail." + protocol + ".timeout", PATIENCE_MILLIS);
        settings.put("mail." + protocol + ".writetimeout", PATIENCE_MILLIS);
        settings.put("mail." + protocol + ".peek", "true");
        settings.put("mail.imaps.ssl.checkserveridentity", "true");
        return Session.getInstance(settings);
    }
}
