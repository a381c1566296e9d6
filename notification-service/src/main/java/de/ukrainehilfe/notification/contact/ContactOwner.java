package de.ukrainehilfe.notification.contact;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a service that owns people's contact data answers to notification-service, and to nobody else. */
@Path("/api/contacts")
interface ContactOwner {
    @GET
    @Path("/{record}")
    Contact contact(
            @PathParam("record") UUID record, @QueryParam("purpose") Purpose purpose, @QueryParam("match") UUID match);

    /** Why the contact is asked for; the owner writes it down. */
    enum Purpose {
        /** To address a mail to this person. */
        NOTIFY,
        /** To show it to the other side of a confirmed match. */
        RELEASE
    }
}
