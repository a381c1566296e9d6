package de.ukrainehilfe.needs.contacts;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;

/** The one way a contact leaves this service: to notification-service, at the moment of sending. */
@Path("/api/contacts")
@Authenticated // the role is checked where the question is written down, so that a refusal leaves a trace too
public class ContactsApi {
    private final Contacts contacts;
    private final Texts texts;

    ContactsApi(Contacts contacts, Texts texts) {
        this.contacts = contacts;
        this.texts = texts;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Contact contact(
            @PathParam("id") UUID id, @QueryParam("purpose") Purpose purpose, @QueryParam("match") UUID match) {
        if (purpose == null) {
            throw Refusal.field("purpose", texts.problems().notReadable());
        }
        if (purpose == Purpose.RELEASE && match == null) {
            throw Refusal.field("match", texts.problems().notReadable());
        }
        Contacts.Answer answer = contacts.ask(id, purpose, match);
        return switch (answer.status()) {
            case OK -> answer.contact();
            case NOT_FOUND -> throw Refusal.notFound();
            case CONFLICT -> throw new Refusal(Status.CONFLICT, "not-agreed", null);
            default -> throw new Refusal(Status.FORBIDDEN, "forbidden", null);
        };
    }
}
