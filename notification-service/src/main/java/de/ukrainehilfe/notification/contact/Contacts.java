package de.ukrainehilfe.notification.contact;

import de.ukrainehilfe.notification.contact.ContactOwner.Purpose;
import de.ukrainehilfe.notification.contact.ContactRefusal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Contact data, fetched for one mail and forgotten with it. */
@ApplicationScoped
public class Contacts {
    private static final Logger LOG = Logger.getLogger(Contacts.class);

    private final OffersService offers;
    private final NeedsService needs;

    Contacts(@RestClient OffersService offers, @RestClient NeedsService needs) {
        this.offers = offers;
        this.needs = needs;
    }

    /** To write to the person who made the offer. */
    public Contact ofOfferer(UUID offer) {
        return asking(() -> offers.contact(offer, Purpose.NOTIFY, null));
    }

    /** To write to the person in need. */
    public Contact ofRequester(UUID need) {
        return asking(() -> needs.contact(need, Purpose.NOTIFY, null));
    }

    /** To show the offerer to the requester of a confirmed match. */
    public Contact ofOfferer(UUID offer, UUID match) {
        return asking(() -> offers.contact(offer, Purpose.RELEASE, match));
    }

    /** To show the requester to the offerer of a confirmed match. */
    public Contact ofRequester(UUID need, UUID match) {
        return asking(() -> needs.contact(need, Purpose.RELEASE, match));
    }

    private static Contact asking(Supplier<Contact> question) {
        try {
            return question.get();
        } catch (WebApplicationException answer) {
            throw new ContactRefusal(
                    switch (answer.getResponse().getStatus()) {
                        case 404, 410 -> Why.UNKNOWN;
                        case 409 -> Why.NOT_RELEASED;
                        default -> {
                            LOG.warnf(
                                    "The owner of a contact answers %d",
                                    answer.getResponse().getStatus());
                            yield Why.AWAY;
                        }
                    });
        } catch (RuntimeException unreachable) {
            LOG.debugf("The owner of a contact is away: %s", unreachable.getClass());
            throw new ContactRefusal(Why.AWAY);
        }
    }
}
