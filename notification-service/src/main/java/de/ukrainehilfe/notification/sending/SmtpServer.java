package de.ukrainehilfe.notification.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
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

    Dkim dkim();

    /** With which key mails are signed; without one they are not. */
    interface Dkim {
        /** A file with an RSA key in PKCS#8 PEM. */
        Optional<Path> key();

        /** Under which name the public key stands in DNS: {@code <selector>._domainkey.<domain>}. */
        Optional<String> selector();

        /** Whose mails they are; the sender's domain where nothing is said. */
        Optional<String> domain();
    }

    @WithDefault("PT5S")
    Duration connectTimeout();

    /** How long the server may say nothing before the connection counts as lost. */
    @WithDefault("PT2M")
    Duration silence();
}
