package de.ukrainehilfe.offers.duplicates;

import de.ukrainehilfe.defaults.duplicates.DuplicateTexts;
import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.availability.Promised;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferTexts;
import de.ukrainehilfe.offers.offer.Offers;
import de.ukrainehilfe.offers.offer.Steps;
import de.ukrainehilfe.offers.vetting.Vetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes one offer of two: the one is withdrawn as its owner would, and lives on in the other. */
@ApplicationScoped
class OfferMerge {
    private final Offers offers;
    private final Steps steps;
    private final Merges merges;
    private final Promised promised;
    private final Vetting vetting;
    private final Texts texts;

    OfferMerge(Offers offers, Steps steps, Merges merges, Promised promised, Vetting vetting, Texts texts) {
        this.offers = offers;
        this.steps = steps;
        this.merges = merges;
        this.promised = promised;
        this.vetting = vetting;
        this.texts = texts;
    }

    /** A second time it changes nothing. Both are locked in one order, so that two people at once come one after the other. */
    @Transactional
    void merge(UUID merged, UUID survivor) {
        Stream.of(merged, survivor).sorted().forEach(id -> offers.locked(id).orElseThrow(Refusal::notFound));
        if (merges.surviving(merged).equals(survivor)) {
            return;
        }
        Offer ended = offers.findById(merged);
        Offer kept = offers.findById(survivor);
        check(ended, kept);
        steps.merge(ended, kept);
        vetting.follow(ended, kept);
        merges.note(ended.id, ended.reference, kept.id, kept.reference);
    }

    private void check(Offer ended, Offer kept) {
        DuplicateTexts words = texts.of(DuplicateTexts.class);
        if (!ended.status.isLive() || !kept.status.isLive()) {
            throw new Refusal(Status.CONFLICT, "wrong-state", words.over());
        }
        if (ended.kind != kept.kind) {
            throw new Refusal(Status.CONFLICT, "not-alike", words.notAlike());
        }
        if (ended.isFrozen() || kept.isFrozen()) {
            throw new Refusal(
                    Status.CONFLICT, "frozen", texts.of(OfferTexts.class).frozen());
        }
        if (!promised.among(List.of(ended.id)).isEmpty()) {
            throw new Refusal(Status.CONFLICT, "has-match", words.hasMatch(ended.reference));
        }
    }
}
