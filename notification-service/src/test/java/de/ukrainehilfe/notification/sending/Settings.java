package de.ukrainehilfe.notification.sending;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A mail server of a test, which never takes long. */
record Settings(int port, Duration silence, Optional<Path> key) implements SmtpServer {
    static Settings unsigned(int port) {
        return new Settings(port, Duration.ofMillis(400), Optional.empty());
    }

    static Settings signed(int port, Path key) {
        return new Settings(port, Duration.ofSeconds(5), Optional.of(key));
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public boolean tls() {
        return false;
    }

    @Override
    public String startTls() {
        return "DISABLED";
    }

    @Override
    public Optional<String> username() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public Dkim dkim() {
        return new Dkim() {
            @Override
            public Optional<Path> key() {
                return key;
            }

            @Override
            public Optional<String> selector() {
                return Optional.of("stadt2026");
            }

            @Override
            public Optional<String> domain() {
                return Optional.empty();
            }
        };
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(1);
    }
}
