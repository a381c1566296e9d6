package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.offers.offer.Kind;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A mail to the desk, with what was understood of it; goes when its thirty days are over. */
@Entity
public class Draft {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String reference;
    public String sender;
    public String name;
    public String subject;
    public String body;
    public String locale;

    @Enumerated(EnumType.STRING)
    public Wish wish;

    /** Null where it is uncertain. */
    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** To the questions of the form, by their ids. */
    @Convert(converter = AnswersAsJson.class)
    public Map<String, String> answers;

    /** What was recorded from it at the counter; null where nothing was, or the mail is about an offer. */
    public UUID needId;

    public Instant receivedAt;
    public Instant doneAt;
    public String doneBy;

    protected Draft() {}

    Draft(String reference, Letter letter, Understood understood, Instant now) {
        this.reference = reference;
        this.sender = letter.sender();
        this.name = letter.name();
        this.subject = letter.subject();
        this.body = letter.body();
        this.locale = understood.locale();
        this.wish = understood.wish();
        this.kind = understood.kind();
        this.answers = understood.answers();
        this.receivedAt = now;
    }

    DraftReceived received() {
        return new DraftReceived(id, 1, reference, wish, kind, locale);
    }
}
