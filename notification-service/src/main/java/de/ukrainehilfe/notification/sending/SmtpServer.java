package de.ukrainehilfe.notification.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the city's mail server is and how to speak to it. */
@ConfigMapping(prefix = "mail.smtp")
interface SmtpServer {
    String host();

    int port();

    /** TLS from the first byte, as on port 465. */
    @WithDefault("false")
    boolean tls();

    /** DISABLED, OPTIONAL or REQUIRED. */
    @WithDefault("OPTIONAL")
    String startTls();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("PT5S")
    Duration connectTimeout();

    /** How long the server may say nothing before the connection counts as lost. */
    @WithDefault("PT2M")
    Duration silence();
}
