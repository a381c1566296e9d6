package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.http.Versions;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.consent.Consents;
import de.ukrainehilfe.offers.offer.OfferStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Everything that happens to an offer after it came in; one step at a time, each told of once. */
@ApplicationScoped
public class Steps {
    private final Offers offers;
    private final Authority authority;
    private final Consents consents;
    private final History history;
    private final Outbox outbox;
    private final Texts texts;
    private final Clock clock;

    Steps(
            Offers offers,
            Authority authority,
            Consents consents,
            History history,
            Outbox outbox,
            Texts texts,
            Clock clock) {
        this.offers = offers;
        this.authority = authority;
        this.consents = consents;
        this.history = history;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param already the step was taken before, and nothing was done now */
    public record Taken(Offer offer, boolean already) {}

    /** @param token of the mailed link; null where the caller's role decides */
    @Transactional
    public Taken take(UUID id, Step step, String token) {
        authority.require(id, token, step == Step.CONFIRM ? LinkPurpose.CONFIRM_OFFER : LinkPurpose.MANAGE_OFFER);
        Offer offer = offers.locked(id).orElseThrow(Refusal::notFound);
        if (step == Step.RESUME && offer.isFrozen()) {
            throw new Refusal(
                    Status.CONFLICT, "frozen", texts.of(OfferTexts.class).frozen());
        }
        Optional<OfferEvent> news = inState(() -> offer.take(step, clock.instant()));
        if (news.isPresent() && step == Step.CONFIRM) {
            consents.confirmed(id, token != null);
        }
        news.ifPresent(event -> {
            history.add(offer, History.What.valueOf(step.name()));
            outbox.publish("offers", event);
        });
        return new Taken(offer, news.isEmpty());
    }

    /** Tells that there is an answer to read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(UUID id) {
        outbox.publish(
                "offers", offers.locked(id).orElseThrow(Refusal::notFound).answered());
    }

    /** Two were the same offer: the one is withdrawn, and the other knows why. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Offer ended, Offer kept) {
        take(ended.id, Step.WITHDRAW, null);
        history.add(kept, History.What.MERGED);
    }

    @Transactional
    public Offer change(UUID id, String ifMatch, OfferChange change) {
        authority.require(id, change.token(), LinkPurpose.MANAGE_OFFER);
        Offer offer = offers.locked(id).orElseThrow(Refusal::notFound);
        Versions.requireMatch(ifMatch, offer.version);
        if (change.details().kind() != offer.kind) {
            throw Refusal.field("details.kind", texts.of(OfferTexts.class).kindStays());
        }
        if (change.token() != null) {
            offer.heard(clock.instant());
        }
        outbox.publish("offers", inState(() -> offer.change(change)));
        history.add(offer, History.What.CHANGE);
        return offer;
    }

    /** Takes the offer out of use at once; it stays so until it is settled. */
    @Transactional
    public void freeze(UUID id) {
        offers.locked(id)
                .filter(offer -> offer.status.isLive() && !offer.isFrozen())
                .ifPresent(offer -> {
                    offer.frozenFrom = offer.status;
                    offer.take(Step.PAUSE, clock.instant()).ifPresent(event -> {
                        history.add(offer, History.What.PAUSE);
                        outbox.publish("offers", event);
                    });
                });
    }

    /** Puts the offer back to where it was before. */
    @Transactional
    public void thaw(UUID id) {
        offers.locked(id).filter(Offer::isFrozen).ifPresent(offer -> {
            OfferStatus before = offer.frozenFrom;
            offer.frozenFrom = null;
            if (before == OfferStatus.OPEN && offer.status == OfferStatus.PAUSED) {
                offer.take(Step.RESUME, clock.instant()).ifPresent(event -> {
                    history.add(offer, History.What.RESUME);
                    outbox.publish("offers", event);
                });
            }
        });
    }

    /** Ends the offer if it is still there to be ended. */
    @Transactional
    void expire(UUID id) {
        offers.locked(id)
                .filter(offer -> Step.EXPIRE.possibleFrom(offer.status))
                .ifPresent(offer -> offer.take(Step.EXPIRE, clock.instant()).ifPresent(event -> {
                    history.add(offer, History.What.EXPIRE);
                    outbox.publish("offers", event);
                }));
    }

    private <T> T inState(Supplier<T> change) {
        try {
            return change.get();
        } catch (WrongState wrong) {
            OfferTexts words = texts.of(OfferTexts.class);
            throw new Refusal(Status.CONFLICT, "wrong-state", words.wrongState(words.status(wrong.status())));
        }
    }
}
