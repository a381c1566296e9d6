package de.ukrainehilfe.offers.contact;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.contact.ContactAccess.Purpose;
import de.ukrainehilfe.offers.offer.OfferTexts;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** Contact data of one offerer, for the service that writes the mails; not reachable from outside. */
@Path("/api/contacts")
@Authenticated
class ContactResource {
    private final Contacts contacts;
    private final Texts texts;

    ContactResource(Contacts contacts, Texts texts) {
        this.contacts = contacts;
        this.texts = texts;
    }

    @GET
    @Path("/{id}")
    public Contact contact(
            @PathParam("id") UUID id, @QueryParam("purpose") Purpose purpose, @QueryParam("match") UUID match) {
        if (purpose == null) {
            throw Refusal.field("purpose", texts.problems().notReadable());
        }
        if (purpose == Purpose.RELEASE && match == null) {
            throw Refusal.field("match", texts.problems().notReadable());
        }
        Contacts.Answer answer = contacts.ask(id, purpose, match);
        if (answer instanceof Contacts.Answer.Granted granted) {
            return granted.contact();
        }
        if (answer instanceof Contacts.Answer.NotYours) {
            throw new ForbiddenException();
        }
        if (answer instanceof Contacts.Answer.Unknown) {
            throw Refusal.notFound();
        }
        throw new Refusal(
                Status.CONFLICT, "not-released", texts.of(OfferTexts.class).notReleased());
    }
}
