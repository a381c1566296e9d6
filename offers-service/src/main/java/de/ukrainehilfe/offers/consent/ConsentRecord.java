package de.ukrainehilfe.offers.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One step of a person's consent; rows are added and never changed. When the mail with the link was addressed, the row
 * of {@code contact_access} tells.
 */
@Entity
@Immutable
public class ConsentRecord {
    /** A tick in a form proves little; the mailed link proves that the address is the person's own. */
    public enum Step {
        SUBMITTED,
        CONFIRMED_BY_LINK,
        /** On the person's behalf, for instance on the telephone. */
        CONFIRMED_BY_COORDINATOR
    }

    @Id
    public UUID id;

    public UUID offerId;

    @Enumerated(EnumType.STRING)
    public Step step;

    public String textVersion;

    @Column(name = "text_sha256")
    public byte[] textHash;

    /** The language of the form, and so of the text. */
    public String language;

    public Instant at;
}
