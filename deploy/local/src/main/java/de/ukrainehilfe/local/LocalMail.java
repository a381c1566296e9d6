package de.ukrainehilfe.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** A mail server that delivers to nobody: it shows what it got in an inbox, on a page and over Mailpit's API. */
public final class LocalMail implements AutoCloseable {

    private static final int MAX_BYTES = 10_000_000;

    private final DataDirectory directory;
    private final MailStore store;
    private final MailFaults faults = new MailFaults();
    private final LoopbackServer inbox;
    private final LocalMailboxes mailboxes;
    private final int smtpPort;
    private SMTPServer smtp;

    /** A directory of {@code null} means a new one that goes when the server does; port 0 means any free one. */
    public static LocalMail start(Path directory, int smtpPort, int inboxPort) {
        return start(directory, smtpPort, inboxPort, 0);
    }

    static LocalMail start(Path directory, int smtpPort, int inboxPort, int imapPort) {
        return new LocalMail(directory, smtpPort, inboxPort, imapPort);
    }

    private LocalMail(Path wanted, int smtpPort, int inboxPort, int imapPort) {
        this.smtpPort = Ports.orFree(smtpPort);
        directory = DataDirectory.open(wanted, "mail");
        store = new MailStore(directory.path().resolve("messages"), Clock.systemUTC());
        comeBack();
        mailboxes = new LocalMailboxes(imapPort);
        inbox = new LoopbackServer(inboxPort, new Inbox(store));
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return smtpPort;
    }

    public String inboxUrl() {
        return "http://localhost:" + inbox.port();
    }

    /** Newest first. */
    public List<ReceivedMail> messages() {
        return store.newestFirst();
    }

    /** The mails sent to this address, newest first. */
    public List<ReceivedMail> messagesTo(String address) {
        return messages().stream()
                .filter(mail -> mail.recipients().contains(address))
                .toList();
    }

    public void clear() {
        store.clear();
    }

    /** Those that the city itself reads. */
    public LocalMailboxes mailboxes() {
        return mailboxes;
    }

    public MailFaults faults() {
        return faults;
    }

    /** The mail server is down: nobody listens on its port. The inbox stays readable. */
    public synchronized void goDown() {
        smtp.stop();
    }

    /** The mail server listens again, on the same port. */
    public synchronized void comeBack() {
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Ukraine-Hilfe demo")
                .maxMessageSize(MAX_BYTES)
                // a sender keeps its connections open between two mails
                .connectionTimeout(10, TimeUnit.MINUTES)
                .messageHandlerFactory(Delivery::new)
                .build();
        smtp.start();
    }

    @Override
    public void close() {
        inbox.close();
        mailboxes.close();
        goDown();
        directory.close();
    }

    /** One mail on its way in. */
    private final class Delivery implements MessageHandler {

        private final MessageContext context;
        private final List<String> recipients = new ArrayList<>();

        Delivery(MessageContext context) {
            this.context = context;
        }

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            int code = faults.refusalOf(recipient);
            if (code != 0) {
                throw new RejectException(code, "Refused by the test");
            }
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            byte[] message = data.readAllBytes();
            store.add(recipients, message);
            recipients.forEach(recipient -> mailboxes.deliver(recipient, message));
            if (faults.dropsAfterData()) {
                ((Session) context).closeSocket();
            }
            return null;
        }

        @Override
        public void done() {}
    }
}
