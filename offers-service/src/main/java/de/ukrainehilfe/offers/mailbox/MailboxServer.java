package de.ukrainehilfe.offers.mailbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The desk's mailbox. */
@ConfigMapping(prefix = "mailbox")
public interface MailboxServer {
    /** Its address: what comes from there is our own. */
    Optional<String> address();

    /** Where it is read; without a host, nothing is. */
    Imap imap();

    /** How often it is looked into. */
    String every();

    /** The server that keeps it. */
    interface Imap {
        Optional<String> host();

        @WithDefault("993")
        int port();

        @WithDefault("true")
        boolean tls();

        Optional<String> username();

        Optional<String> password();
    }
}
