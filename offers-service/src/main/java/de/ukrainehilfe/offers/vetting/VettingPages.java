package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.offers.offer.Authority;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.Offers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The ledger of one offer with a form to add to it, and what runs out soon. */
@Path("/offers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
class VettingPages {
    private static final int UNPROCESSABLE = 422;
    private static final int ROWS = 200;

    private final Vetting vetting;
    private final CheckLedger ledger;
    private final Offers offers;
    private final Authority authority;
    private final VettingTimes times;
    private final Texts texts;
    private final Clock clock;

    VettingPages(
            Vetting vetting,
            CheckLedger ledger,
            Offers offers,
            Authority authority,
            VettingTimes times,
            Texts texts,
            Clock clock) {
        this.vetting = vetting;
        this.ledger = ledger;
        this.offers = offers;
        this.authority = authority;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "vetting")
    static class Templates {
        static native TemplateInstance ledger(
                Offer offer, List<Check> checks, Map<String, String> typed, Map<String, String> errors);

        static native TemplateInstance ending(List<Offer> offers);
    }

    @GET
    @Path("/vetting")
    public TemplateInstance ending() {
        LocalDate soon = LocalDate.now(clock.withZone(SystemClock.CITY)).plus(times.endingSoon());
        return Templates.ending(offers.withProofEndingBy(soon, authority.portfolio(), ROWS));
    }

    @GET
    @Path("/{id}/checks")
    public TemplateInstance ledger(@PathParam("id") UUID id) {
        return Templates.ledger(vetting.seen(id), ledger.of(id), Map.of(), Map.of());
    }

    @POST
    @Path("/{id}/checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Map<String, String> typed = new TreeMap<>();
        fields.forEach((field, values) -> typed.put(field, values.get(0).strip()));
        Offer offer = vetting.seen(id);
        Map<String, String> errors = new TreeMap<>();
        NewCheck shown = new NewCheck(
                choice(Proof.class, typed.get("proof")),
                choice(Outcome.class, typed.get("outcome")),
                day("inspectedOn", typed, errors),
                day("issuedOn", typed, errors),
                day("validUntil", typed, errors));
        if (errors.isEmpty()) {
            try {
                vetting.record(id, shown);
                return Response.seeOther(URI.create("/offers/" + id + "/checks"))
                        .build();
            } catch (Refusal refusal) {
                if (refusal.errors().isEmpty()) {
                    throw refusal;
                }
                refusal.errors().forEach(error -> errors.put(error.field(), error.message()));
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(Templates.ledger(offer, ledger.of(id), typed, errors))
                .build();
    }

    private LocalDate day(String field, Map<String, String> typed, Map<String, String> errors) {
        String text = typed.getOrDefault(field, "");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            errors.put(field, texts.of(VettingTexts.class).noDate());
            return null;
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> of, String name) {
        for (E each : of.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
