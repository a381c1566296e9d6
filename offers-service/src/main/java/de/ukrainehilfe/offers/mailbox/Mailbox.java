package de.ukrainehilfe.offers.mailbox;

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
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Empties the desk's mailbox. A message is deleted there after its draft is committed here: whoever stops in between looks
 * at it again, and finds that it is known. What no draft was made of stays, read, for a person.
 */
@ApplicationScoped
class Mailbox {
    private static final Logger LOG = Logger.getLogger(Mailbox.class);
    private static final String PATIENCE_MILLIS = "15000";
    private static final int LARGEST_BYTES = 30_000_000;

    private final MailboxServer server;
    private final Drafts drafts;

    Mailbox(MailboxServer server, Drafts drafts) {
        this.server = server;
        this.drafts = drafts;
    }

    @Scheduled(every = "{mailbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        if (server.imap().host().isEmpty()) {
            return;
        }
        try (Store store = session().getStore()) {
            store.connect(
                    server.imap().host().get(),
                    server.imap().port(),
                    server.imap().username().orElse(""),
                    server.imap().password().orElse(""));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (Message message : inbox.getMessages()) {
                    take((MimeMessage) message);
                }
            }
        } catch (MessagingException away) {
            LOG.warnf("The mailbox cannot be read: %s", away.getClass().getName());
        }
    }

    private void take(MimeMessage message) throws MessagingException {
        if (message.isSet(Flags.Flag.SEEN) || message.isSet(Flags.Flag.DELETED) || message.getSize() > LARGEST_BYTES) {
            return;
        }
        try {
            // as a whole: how the server describes its parts is not to be relied on
            Letter letter = Letter.of(new MimeMessage(message), server.address().orElse(""));
            Drafts.Outcome outcome = drafts.take(letter);
            boolean ours = outcome == Drafts.Outcome.DRAFT || outcome == Drafts.Outcome.KNOWN;
            message.setFlag(ours ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        } catch (IOException | MessagingException unreadable) {
            LOG.warnf("A message cannot be read: %s", unreadable.getClass().getName());
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private Session session() {
        Properties settings = new Properties();
        String protocol = server.imap().tls() ? "imaps" : "imap";
        settings.put("mail.store.protocol", protocol);
        settings.put("mail." + protocol + ".connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail." + protocol + ".timeout", PATIENCE_MILLIS);
        settings.put("mail." + protocol + ".writetimeout", PATIENCE_MILLIS);
        settings.put("mail." + protocol + ".peek", "true");
        settings.put("mail.imaps.ssl.checkserveridentity", "true");
        return Session.getInstance(settings);
    }
}
