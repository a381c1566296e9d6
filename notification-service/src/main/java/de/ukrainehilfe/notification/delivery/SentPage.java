package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.MailFilter;
import de.ukrainehilfe.notification.mail.MailState;
import de.ukrainehilfe.notification.mail.Mails;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which mails somebody was sent about their own record, by its mailed link: of what kind, when, and whether they arrived. */
@Path("/notifications/sent/l/{token}")
@Produces(MediaType.TEXT_HTML)
public class SentPage {
    private final Links links;
    private final Mails mails;
    private final Texts texts;
    private final Page page;

    SentPage(Links links, Mails mails, Texts texts, Page page) {
        this.links = links;
        this.mails = mails;
        this.texts = texts;
        this.page = page;
    }

    /** One mail, in the recipient's words. */
    record Sent(String what, String when, String state) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sent(List<Sent> mails, String back);
    }

    @GET
    public TemplateInstance sent(@PathParam("token") String token) {
        Link link = links.open(token, LinkPurpose.MANAGE_OFFER, LinkPurpose.MANAGE_NEED);
        MailFilter own = new MailFilter(null, link.id(), null, null, null, null, null, Paging.DEFAULT_LIMIT);
        String owner = link.purpose() == LinkPurpose.MANAGE_OFFER ? "/offers/l/" : "/needs/l/";
        return Templates.sent(
                mails.find(own).stream()
                        .limit(Paging.DEFAULT_LIMIT)
                        .map(this::inWords)
                        .toList(),
                owner + token);
    }

    private Sent inWords(Mail mail) {
        DeliveryTexts words = texts.of(DeliveryTexts.class);
        return new Sent(
                words.template(mail.template), Row.of(mail, page.getWritten()).written(), inWords(mail.state, words));
    }

    private static String inWords(MailState state, DeliveryTexts words) {
        return switch (state) {
            case PENDING, SENDING, AMBIGUOUS -> words.onItsWay();
            case ACCEPTED -> words.handedOver();
            case FAILED, BOUNCED -> words.notArrived();
        };
    }
}
