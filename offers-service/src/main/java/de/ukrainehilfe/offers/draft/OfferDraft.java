package de.ukrainehilfe.offers.draft;

import de.ukrainehilfe.offers.offer.Kind;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A form as far as it was filled in, right or wrong. */
@Entity
public class OfferDraft {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String reference;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Convert(converter = AnswersAsJson.class)
    public Map<String, List<String>> answers;

    public String email;
    public String locale;
    public Instant savedAt;
}
