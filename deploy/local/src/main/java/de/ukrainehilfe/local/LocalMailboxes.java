package de.ukrainehilfe.local;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The city's own mailboxes, read by IMAP: one that people write to, one that reports on our mails come to. */
public final class LocalMailboxes implements AutoCloseable {

    /** Who writes here wants help or offers it. */
    public static final String DESK = "hilfe@example.org";

    /** The sender on the envelope of every mail of ours. */
    public static final String RETURNS = "returns@example.org";

    private static final String PASSWORD = "demo";

    private final GreenMail server;
    private final Map<String, GreenMailUser> owners = new LinkedHashMap<>();
    private final int port;

    LocalMailboxes(int wantedPort) {
        port = Ports.orFree(wantedPort);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        for (String address : new String[] {DESK, RETURNS}) {
            owners.put(address, server.setUser(address, address, PASSWORD));
        }
    }

    public int port() {
        return port;
    }

    /** Puts a message into the mailbox with this address, if there is one. */
    public void deliver(String address, byte[] message) {
        GreenMailUser owner = owners.get(address);
        if (owner == null) {
            return;
        }
        try {
            owner.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)));
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** How many messages lie in the mailbox with this address. */
    public int waiting(String address) {
        try {
            return (int) server.getManagers().getImapHostManager().getInbox(owners.get(address)).getMessages().stream()
                    .filter(message -> !message.getFlags().contains(jakarta.mail.Flags.Flag.DELETED))
                    .count();
        } catch (com.icegreen.greenmail.store.FolderException none) {
            throw new IllegalStateException(none);
        }
    }

    /** What a service must be told to read one of them. */
    Map<String, String> forReading(String address) {
        String prefix = address.equals(DESK) ? "MAILBOX" : "RETURNS";
        return Map.of(
                prefix + "_ADDRESS",
                address,
                prefix + "_IMAP_HOST",
                "127.0.0.1",
                prefix + "_IMAP_PORT",
                Integer.toString(port),
                prefix + "_IMAP_TLS",
                "false",
                prefix + "_IMAP_USERNAME",
                address,
                prefix + "_IMAP_PASSWORD",
                PASSWORD);
    }

    @Override
    public void close() {
        server.stop();
    }
}
