package de.ukrainehilfe.needs.counter;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedFacts;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;

/** What a person takes along from the counter, in their own language: the number, and the way to their page. */
@Path("/needs/{id}/slip")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public class SlipPage {
    private final Needs needs;
    private final Caller caller;
    private final Links links;
    private final NeedWords words;
    private final Texts texts;

    SlipPage(Needs needs, Caller caller, Links links, NeedWords words, Texts texts) {
        this.needs = needs;
        this.caller = caller;
        this.links = links;
        this.words = words;
        this.texts = texts;
    }

    /**
     * The slip, without a name: it may be lost.
     *
     * @param language the person's
     * @param back words for the member of staff who prints it
     */
    record Slip(
            UUID id,
            String reference,
            Kind kind,
            String day,
            String language,
            String direction,
            QrCodes.Drawing code,
            Toolbar back) {}

    /** The buttons around the slip, which are not printed. */
    record Toolbar(String language, String direction, String print, String next, String need) {}

    @CheckedTemplate(basePath = "counter")
    static class Templates {
        static native TemplateInstance slip(Slip slip);
    }

    @GET
    @Transactional
    public TemplateInstance slip(@PathParam("id") UUID id) {
        Need need = needs.get(id, Portfolio.of(caller));
        NeedFacts facts = need.facts();
        String page = links.url("needs", links.sign(LinkPurpose.MANAGE_NEED, id, null));
        Locale theirs = Locale.forLanguageTag(facts.language());
        Slip slip = new Slip(
                id,
                facts.reference(),
                facts.kind(),
                words.day(facts.openSince(), theirs),
                facts.language(),
                Language.direction(facts.language()),
                QrCodes.of(page),
                toolbar());
        return Templates.slip(slip).setLocale(theirs);
    }

    private Toolbar toolbar() {
        CounterTexts ours = texts.of(CounterTexts.class);
        Locale locale = words.locale();
        return new Toolbar(
                locale.toLanguageTag(),
                Language.direction(locale.getLanguage()),
                ours.print(),
                ours.nextPerson(),
                ours.toTheNeed());
    }
}
