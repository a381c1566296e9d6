package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.offers.offer.OfferEvent.OfferAnswered;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferAsked;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferChanged;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferPaused;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferProofEnding;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferPublished;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferSilent;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferSubmitted;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferUnmatched;
import de.ukrainehilfe.offers.offer.OfferEvent.OfferWithdrawn;
import de.ukrainehilfe.offers.offer.OfferStatus.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Help somebody offers. Who that is stands elsewhere, under the same id. */
@Entity
public class Offer {
    /** Of version 7, so that the order of ids is the order of arrival. */
    @Id
    public UUID id;

    /** Raised by each change, under the row's lock; events carry it. */
    public long version;

    public String reference;

    @Enumerated(EnumType.STRING)
    public OfferStatus status;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** In whose portfolio it is; null for the city's own. */
    public String association;

    public String postcode;

    @Column(name = "available_from")
    public LocalDate from;

    /** The last day; null where the end is open. */
    @Column(name = "available_until")
    public LocalDate until;

    public String language;

    /** Free text, which stays in this service. */
    public String note;

    public Instant submittedAt;
    public Instant openSince;

    /** The last sign of life of whoever made the offer. */
    public Instant heardAt;

    public Instant askedAt;

    /** How often it was asked since whether the offer still holds. */
    public int questions;

    public Instant matchedAt;
    public Instant unmatchedToldAt;

    /** What it was before somebody reported that it is not safe; null where nobody did, or it is settled. */
    @Enumerated(EnumType.STRING)
    public OfferStatus frozenFrom;

    /** When it was withdrawn or ran out; null while it may still count. */
    public Instant endedAt;

    /** Until when it is known that nothing speaks against work with minors; null where that is not known. */
    public LocalDate vettedUntil;

    @Convert(converter = TrainingsAsJson.class)
    @ColumnTransformer(write = "?::jsonb")
    public List<Training> trainings = List.of();

    /** The soonest end of a check or a training; null where there is none. */
    public LocalDate proofEnds;

    /** The end of which its owner was told. */
    public LocalDate proofEndTold;

    @Convert(converter = DetailsAsJson.class)
    @ColumnTransformer(write = "?::jsonb")
    public OfferDetails details;

    static Offer of(NewOffer submitted, String reference, String association, String language, Instant now) {
        Offer offer = new Offer();
        offer.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        offer.reference = reference;
        offer.status = OfferStatus.UNCONFIRMED;
        offer.kind = submitted.details().kind();
        offer.association = association;
        offer.postcode = submitted.postcode();
        offer.from = submitted.from();
        offer.until = submitted.until();
        offer.language = language;
        offer.note = submitted.note();
        offer.submittedAt = now;
        offer.details = submitted.details();
        return offer;
    }

    OfferEvent submitted() {
        return new OfferSubmitted(state());
    }

    /** Takes the step and tells of it; empty where it was taken before; throws {@link WrongState} where it cannot be. */
    public Optional<OfferEvent> take(Step step, Instant now) {
        if (step.takenAlready(status)) {
            return Optional.empty();
        }
        if (!step.possibleFrom(status)) {
            throw new WrongState(status);
        }
        status = step.outcome();
        version++;
        if (step == Step.CONFIRM) {
            openSince = now;
        }
        if (step == Step.CONFIRM || step == Step.RESUME) {
            heard(now);
        }
        if (!status.isLive()) {
            endedAt = now;
            proven(null, List.of());
        }
        return Optional.of(
                switch (step) {
                    case CONFIRM, RESUME -> new OfferPublished(state());
                    case PAUSE -> new OfferPaused(state());
                    case WITHDRAW, EXPIRE -> new OfferWithdrawn(state());
                });
    }

    /** Whether it is out of use because somebody reported that it is not safe. */
    public boolean isFrozen() {
        return frozenFrom != null;
    }

    /** Whoever made the offer has shown that they are still there. */
    public void heard(Instant now) {
        heardAt = now;
        askedAt = null;
        questions = 0;
    }

    /** Whether it still holds is asked once more. */
    public OfferEvent ask(Instant now) {
        askedAt = now;
        questions++;
        version++;
        return new OfferAsked(state());
    }

    /** Nobody answered: out of use, until one click brings it back. */
    public OfferEvent fallSilent() {
        status = OfferStatus.PAUSED;
        version++;
        return new OfferSilent(state());
    }

    public OfferEvent tellUnmatched(Instant now) {
        unmatchedToldAt = now;
        version++;
        return new OfferUnmatched(state());
    }

    /** Its owner has an answer to read. */
    OfferEvent answered() {
        version++;
        return new OfferAnswered(state());
    }

    /** The same as before, and heard of. */
    public OfferEvent kept() {
        version++;
        return new OfferChanged(state());
    }

    /** What was shown of its owner holds so long. */
    public void proven(LocalDate vetted, List<Training> trained) {
        vettedUntil = vetted;
        trainings = List.copyOf(trained);
        proofEnds = Stream.concat(Stream.ofNullable(vetted), trained.stream().map(Training::until))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Its owner is told that a check or a training runs out. */
    public OfferEvent tellProofEnds() {
        proofEndTold = proofEnds;
        version++;
        return new OfferProofEnding(state());
    }

    OfferEvent change(OfferChange change) {
        if (!status.isLive()) {
            throw new WrongState(status);
        }
        postcode = change.postcode();
        from = change.from();
        until = change.until();
        note = change.note();
        details = change.details();
        version++;
        return new OfferChanged(state());
    }

    private OfferEvent.State state() {
        return new OfferEvent.State(
                id,
                version,
                reference,
                status,
                kind,
                association,
                postcode,
                from,
                until,
                language,
                openSince,
                heardAt,
                vettedUntil,
                trainings,
                details);
    }
}
