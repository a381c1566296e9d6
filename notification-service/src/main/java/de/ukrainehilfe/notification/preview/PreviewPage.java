package de.ukrainehilfe.notification.preview;

import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** What we write, to read and to check; in another language than the page's, too. */
@Path("/notifications/previews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.COORDINATOR)
public class PreviewPage {
    private final Previews previews;
    private final Page page;

    PreviewPage(Previews previews, Page page) {
        this.previews = previews;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(List<Previews.Preview> previews, List<Choice> choices, Choice shown);
    }

    @GET
    public TemplateInstance all(@QueryParam("in") String in) {
        String language = in != null && Language.ALL.contains(in) ? in : page.getLang();
        return Templates.all(
                previews.in(language),
                Language.ALL.stream().map(PreviewPage::choice).toList(),
                choice(language));
    }

    private static Choice choice(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Choice(tag, locale.getDisplayLanguage(locale), Language.direction(tag));
    }

    /** A language that mails are written in. */
    record Choice(String tag, String name, String dir) {}
}
