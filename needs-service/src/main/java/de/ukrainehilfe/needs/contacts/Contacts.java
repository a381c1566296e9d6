package de.ukrainehilfe.needs.contacts;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.matched.MatchedNeeds;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Decides who gets a person's contact, and writes down every question. */
@ApplicationScoped
class Contacts {
    private final Needs needs;
    private final MatchedNeeds matched;
    private final Caller caller;
    private final Clock clock;

    Contacts(Needs needs, MatchedNeeds matched, Caller caller, Clock clock) {
        this.needs = needs;
        this.matched = matched;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The answer to a question for a contact.
     *
     * @param contact null unless the status is OK
     */
    record Answer(Status status, Contact contact) {}

    @Transactional
    Answer ask(UUID record, Purpose purpose, UUID match) {
        Answer answer = decide(record, purpose, match);
        new ContactAccess(clock.instant(), caller.name(), record, match, purpose, answer.status() == Status.OK)
                .persist();
        return answer;
    }

    private Answer decide(UUID record, Purpose purpose, UUID match) {
        if (!caller.has(Roles.CONTACTS)) {
            return new Answer(Status.FORBIDDEN, null);
        }
        Optional<Contact> contact =
                needs.findByIdOptional(record).flatMap(Need::requester).map(Contact::of);
        if (contact.isEmpty()) {
            return new Answer(Status.NOT_FOUND, null);
        }
        if (purpose == Purpose.RELEASE && !matched.agreed(match, record)) {
            return new Answer(Status.CONFLICT, null);
        }
        return new Answer(Status.OK, contact.get());
    }
}
