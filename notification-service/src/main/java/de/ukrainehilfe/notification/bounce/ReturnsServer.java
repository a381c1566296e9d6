package de.ukrainehilfe.notification.bounce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mailbox that reports on our mails come to. */
@ConfigMapping(prefix = "mail.returns.imap")
public interface ReturnsServer {
    /** Without one, nothing is read. */
    Optional<String> host();

    @WithDefault("993")
    int port();

    @WithDefault("true")
    boolean tls();

    Optional<String> username();

    Optional<String> password();
}
