package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.offers.offer.Authority;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferTexts;
import de.ukrainehilfe.offers.offer.Offers;
import de.ukrainehilfe.offers.offer.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what was shown to us of an offer's owner, and tells matching until when it holds. */
@ApplicationScoped
public class Vetting {
    private final Offers offers;
    private final CheckLedger ledger;
    private final Authority authority;
    private final CheckRules rules;
    private final Forms forms;
    private final Outbox outbox;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    Vetting(
            Offers offers,
            CheckLedger ledger,
            Authority authority,
            CheckRules rules,
            Forms forms,
            Outbox outbox,
            Caller caller,
            Texts texts,
            Clock clock) {
        this.offers = offers;
        this.ledger = ledger;
        this.authority = authority;
        this.rules = rules;
        this.forms = forms;
        this.outbox = outbox;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** The offer, where the caller may see it. */
    @Transactional
    Offer seen(UUID id) {
        Offer offer = offers.findByIdOptional(id).orElseThrow(Refusal::notFound);
        authority.requireSight(offer);
        return offer;
    }

    /** Refuses what cannot be, and offers that do not count (any more). */
    @Transactional
    Check record(UUID id, NewCheck shown) {
        Offer offer = offers.locked(id).orElseThrow(Refusal::notFound);
        authority.requireSight(offer);
        if (!offer.status.isLive()) {
            OfferTexts words = texts.of(OfferTexts.class);
            throw new Refusal(Status.CONFLICT, "wrong-state", words.wrongState(words.status(offer.status)));
        }
        Map<String, String> errors = forms.check(shown);
        errors.putAll(rules.objections(shown));
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        Check check = new Check(
                clock.instant(),
                caller.name(),
                shown.proof(),
                shown.outcome(),
                shown.inspectedOn(),
                shown.issuedOn(),
                rules.validUntil(shown));
        ledger.add(id, check);
        tell(offer);
        return check;
    }

    /** Two were the same offer, held by the caller: what was known of the one is known of the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Offer ended, Offer kept) {
        if (!ledger.of(ended.id).isEmpty()) {
            ledger.copy(ended.id, kept.id);
            tell(kept);
        }
    }

    private void tell(Offer offer) {
        Map<Proof, LocalDate> holds = new EnumMap<>(Proof.class);
        ledger.of(offer.id).forEach(check -> {
            if (check.outcome() == Outcome.CLEAR) {
                holds.put(check.proof(), check.validUntil());
            } else {
                holds.remove(check.proof());
            }
        });
        List<Training> trainings = holds.entrySet().stream()
                .filter(entry -> entry.getKey().isTraining())
                .map(entry -> new Training(entry.getKey().training(), entry.getValue()))
                .toList();
        offer.proven(holds.get(Proof.GOOD_CONDUCT), trainings);
        outbox.publish("offers", offer.kept());
    }
}
