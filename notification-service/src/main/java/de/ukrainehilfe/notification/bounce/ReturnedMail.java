package de.ukrainehilfe.notification.bounce;

import de.ukrainehilfe.notification.mail.Mail;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A mail that came back, and whether somebody has seen to it. */
@Entity
public class ReturnedMail {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    public Mail mail;

    @Enumerated(EnumType.STRING)
    public Because because;

    /** Such as {@code 5.1.1}; null where none was said. */
    public String status;

    public Instant returnedAt;
    public Instant doneAt;
    public String doneBy;

    protected ReturnedMail() {}

    ReturnedMail(Mail mail, Because because, String status, Instant now) {
        this.mail = mail;
        this.because = because;
        this.status = status;
        this.returnedAt = now;
    }
}
