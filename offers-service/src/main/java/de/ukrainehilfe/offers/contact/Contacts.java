package de.ukrainehilfe.offers.contact;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.offers.contact.ContactAccess.Purpose;
import de.ukrainehilfe.offers.draft.OfferDraft;
import de.ukrainehilfe.offers.mailbox.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives contact data to those who may have them, and keeps a record of everybody who asked. */
@ApplicationScoped
class Contacts {
    private final EntityManager entities;
    private final ReleasedContacts released;
    private final Drafts drafts;
    private final Caller caller;
    private final Clock clock;

    Contacts(EntityManager entities, ReleasedContacts released, Drafts drafts, Caller caller, Clock clock) {
        this.entities = entities;
        this.released = released;
        this.drafts = drafts;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of a request for contact data. */
    sealed interface Answer {
        record Granted(Contact contact) implements Answer {}

        record NotYours() implements Answer {}

        record Unknown() implements Answer {}

        /** Both sides have not said yes, as far as this service has heard. */
        record NotReleased() implements Answer {}
    }

    /** Commits its record of the request, whatever the answer. */
    @Transactional
    Answer ask(UUID recordId, Purpose purpose, UUID matchId) {
        Answer answer = answer(recordId, purpose, matchId);
        ContactAccess access = new ContactAccess();
        access.at = clock.instant();
        access.client = caller.name();
        access.recordId = recordId;
        access.matchId = matchId;
        access.purpose = purpose;
        access.granted = answer instanceof Answer.Granted;
        entities.persist(access);
        return answer;
    }

    /** Whoever saved a form has given no name yet, or not for good: the address stands in its place. */
    private Answer ofDraft(UUID recordId) {
        OfferDraft draft = entities.find(OfferDraft.class, recordId);
        return draft == null
                ? ofWriter(recordId)
                : new Answer.Granted(new Contact(draft.email, draft.email, null, draft.locale));
    }

    /** Who wrote to the desk is answered before there is an offer. */
    private Answer ofWriter(UUID recordId) {
        return drafts.find(recordId)
                .<Answer>map(draft -> new Answer.Granted(new Contact(draft.name, draft.sender, null, draft.locale)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer answer(UUID recordId, Purpose purpose, UUID matchId) {
        if (!caller.has(Roles.CONTACTS)) {
            return new Answer.NotYours();
        }
        Offerer offerer = entities.find(Offerer.class, recordId);
        if (offerer == null) {
            return purpose == Purpose.NOTIFY ? ofDraft(recordId) : new Answer.Unknown();
        }
        return switch (purpose) {
            case NOTIFY -> new Answer.Granted(Contact.toWriteTo(offerer));
            case RELEASE ->
                released.contains(matchId, recordId)
                        ? new Answer.Granted(Contact.toShow(offerer))
                        : new Answer.NotReleased();
        };
    }
}
