package de.ukrainehilfe.notification.mail;

import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose mails these are: the city's address and name, and where complaints go. */
@ApplicationScoped
public class Sign {
    private final String from;
    private final EmailAddress address;
    private final String complaints;
    private final String returns;
    private final String organisation;

    public Sign(
            @ConfigProperty(name = "mail.from") String from,
            @ConfigProperty(name = "mail.complaints") Optional<String> complaints,
            @ConfigProperty(name = "mail.returns.address") Optional<String> returns,
            @ConfigProperty(name = "mail.organisation") String organisation) {
        this.from = from;
        this.address = new EmailAddress(from);
        this.complaints = complaints.orElse(address.getEmail());
        this.returns = returns.orElse(address.getEmail());
        this.organisation = organisation;
    }

    /** As the From line has it: {@code Ukraine-Hilfe <hilfe@example.org>} or the address alone. */
    public String from() {
        return from;
    }

    public String complaints() {
        return complaints;
    }

    /** The sender on the envelope: whoever cannot deliver a mail says so there. */
    public String returns() {
        return returns;
    }

    public String organisation() {
        return organisation;
    }

    /** The right side of every Message-ID. */
    public String domain() {
        return address.getEmail().substring(address.getEmail().indexOf('@') + 1);
    }
}
