package de.ukrainehilfe.needs.mailedlink;

import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.message.Messages;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedFacts;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Requester;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything this service knows of a requester, for themselves, and the button that has it forgotten (GDPR, Articles 15 to 20). */
@Path("/needs/l/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Transactional
public class RequesterData {
    private final Links links;
    private final Needs needs;
    private final EntityManager entities;
    private final Merges merges;
    private final Messages messages;

    RequesterData(Links links, Needs needs, EntityManager entities, Merges merges, Messages messages) {
        this.merges = merges;
        this.messages = messages;
        this.links = links;
        this.needs = needs;
        this.entities = entities;
    }

    /**
     * @param requester null once the person is forgotten
     * @param reads who asked for the contact data, and whether they got them
     */
    record Copy(Person requester, String note, NeedFacts need, List<Written> messages, List<Read> reads) {}

    /** @param answer whether the desk wrote it */
    record Written(Instant at, boolean answer, String text) {}

    record Person(String name, String email, String phone, String locale) {
        static Person of(Requester requester) {
            return new Person(requester.name(), requester.email(), requester.phone(), requester.locale());
        }
    }

    record Read(Instant at, String by, String purpose, boolean granted) {}

    @GET
    @Path("/data")
    public Response data(@PathParam("token") String token) {
        Need need = needs.findByIdOptional(id(token)).orElseThrow(Refusal::notFound);
        Copy copy = new Copy(
                need.requester().map(Person::of).orElse(null),
                need.note(),
                need.facts(),
                messages.of(need.id()).stream()
                        .map(one -> new Written(one.at(), one.isAnswer(), one.text()))
                        .toList(),
                reads(need.id()));
        return Response.ok(copy, MediaType.APPLICATION_JSON_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + need.facts().reference() + ".json\"")
                .build();
    }

    /** Pressed again, it does nothing. */
    @POST
    @Path("/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("token") String token) {
        needs.forget(needs.toChange(id(token)).orElseThrow(Refusal::notFound));
        return back(token);
    }

    /** Where the language switch leads, too. */
    @GET
    @Path("/erase")
    public Response back(@PathParam("token") String token) {
        return Response.seeOther(UriBuilder.fromPath("/needs/l/{token}").build(token))
                .build();
    }

    private List<Read> reads(UUID need) {
        return entities
                .createQuery(
                        "select a.at, a.client, cast(a.purpose as string), a.granted from ContactAccess a"
                                + " where a.recordId = :need order by a.at",
                        Tuple.class)
                .setParameter("need", need)
                .getResultList()
                .stream()
                .map(row -> new Read(
                        row.get(0, Instant.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Boolean.class)))
                .toList();
    }

    private UUID id(String token) {
        return merges.surviving(links.open(token, LinkPurpose.MANAGE_NEED).id());
    }
}
