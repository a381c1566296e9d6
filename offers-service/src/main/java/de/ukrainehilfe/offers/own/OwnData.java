package de.ukrainehilfe.offers.own;

import de.ukrainehilfe.defaults.message.Messages;
import de.ukrainehilfe.offers.contact.Offerer;
import de.ukrainehilfe.offers.mailbox.Drafts;
import de.ukrainehilfe.offers.mailbox.MailCopy;
import de.ukrainehilfe.offers.offer.History;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferDetails;
import de.ukrainehilfe.offers.vetting.Check;
import de.ukrainehilfe.offers.vetting.CheckLedger;
import de.ukrainehilfe.offers.vetting.Outcome;
import de.ukrainehilfe.offers.vetting.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything this service knows of an offerer, for themselves (GDPR, Articles 15 and 20). */
@ApplicationScoped
class OwnData {
    private final EntityManager entities;
    private final History history;
    private final Messages messages;
    private final Drafts drafts;
    private final CheckLedger ledger;

    OwnData(EntityManager entities, History history, Messages messages, Drafts drafts, CheckLedger ledger) {
        this.ledger = ledger;
        this.drafts = drafts;
        this.entities = entities;
        this.messages = messages;
        this.history = history;
    }

    /**
     * @param offerer null once the person is forgotten
     * @param reads who asked for the contact data, and whether they got them
     * @param checks the certificates and trainings that were shown to us
     * @param mails what came from the same address to the desk
     * @param savedForms what was begun with the same address and not sent yet
     */
    record Copy(
            String reference,
            String status,
            Person offerer,
            String postcode,
            LocalDate from,
            LocalDate until,
            String note,
            OfferDetails details,
            List<History.Entry> history,
            List<Written> messages,
            List<Consent> consents,
            List<Read> reads,
            List<Shown> checks,
            List<MailCopy> mails,
            List<SavedForm> savedForms) {}

    record Person(String type, String name, String email, String phone, String locale) {}

    record Written(Instant at, boolean byDesk, String text) {}

    record Consent(Instant at, String step, String textVersion, String language) {}

    /** A paper that was shown to us. */
    record Shown(
            Instant at, Proof proof, Outcome outcome, LocalDate inspectedOn, LocalDate issuedOn, LocalDate validUntil) {
        static Shown of(Check check) {
            return new Shown(
                    check.at(),
                    check.proof(),
                    check.outcome(),
                    check.inspectedOn(),
                    check.issuedOn(),
                    check.validUntil());
        }
    }

    record SavedForm(String reference, Instant savedAt, String answers) {}

    record Read(Instant at, String by, String purpose, boolean granted) {}

    @Transactional
    Copy of(Offer offer) {
        Offerer offerer = entities.find(Offerer.class, offer.id);
        return new Copy(
                offer.reference,
                offer.status.name(),
                offerer == null
                        ? null
                        : new Person(offerer.type.name(), offerer.name, offerer.email, offerer.phone, offerer.locale),
                offer.postcode,
                offer.from,
                offer.until,
                offer.note,
                offer.details,
                history.of(offer),
                messages.of(offer.id).stream()
                        .map(one -> new Written(one.at(), one.isAnswer(), one.text()))
                        .toList(),
                rows(
                                "select at, step, text_version, language from consent_record where offer_id = ?1 order by at",
                                offer.id)
                        .stream()
                        .map(row -> new Consent(
                                row.get(0, Instant.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class)))
                        .toList(),
                rows(
                                "select at, client, purpose, granted from contact_access where record_id = ?1 order by at",
                                offer.id)
                        .stream()
                        .map(row -> new Read(
                                row.get(0, Instant.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, Boolean.class)))
                        .toList(),
                ledger.of(offer.id).stream().map(Shown::of).toList(),
                offerer == null
                        ? List.of()
                        : drafts.from(offerer.email).stream().map(MailCopy::of).toList(),
                rows(
                                "select reference, saved_at, answers from offer_draft where lower(email) ="
                                        + " (select lower(email) from offerer where offer_id = ?1) order by saved_at",
                                offer.id)
                        .stream()
                        .map(row -> new SavedForm(
                                row.get(0, String.class), row.get(1, Instant.class), row.get(2, String.class)))
                        .toList());
    }

    private List<Tuple> rows(String sql, UUID offer) {
        List<?> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, offer)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
