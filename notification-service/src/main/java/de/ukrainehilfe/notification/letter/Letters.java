package de.ukrainehilfe.notification.letter;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.notification.contact.Contact;
import de.ukrainehilfe.notification.mail.Dispensable;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.Necessity;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Sign;
import de.ukrainehilfe.notification.mail.Template;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a mail to its recipient. */
@ApplicationScoped
public class Letters {
    private final Links links;
    private final Sign sign;
    private final String site;

    Letters(Links links, Sign sign, @ConfigProperty(name = "site.url") String site) {
        this.links = links;
        this.sign = sign;
        this.site = site;
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance html(Wording letter);

        static native TemplateInstance text(Wording letter);
    }

    /**
     * @param other the other side's contact, where the mail shows it, otherwise null
     */
    public Letter write(Mail mail, Contact to, Contact other) {
        Wording wording = wording(mail, to, other);
        return new Letter(
                wording.tongue().tag(),
                wording.subject(),
                Templates.text(wording).render(),
                Templates.html(wording).render(),
                Invitation.of(mail, to.email(), Facts.kind(mail.about(), wording.tongue()), sign),
                stop(mail));
    }

    private Wording wording(Mail mail, Contact to, Contact other) {
        Tongue tongue = Tongue.of(to.locale());
        LetterTexts texts = tongue.texts();
        Message message = Message.of(mail, texts, tongue);
        return new Wording(
                tongue,
                message.subject(),
                texts.greeting(to.name()),
                message.opening(),
                contact(other, texts),
                Facts.of(mail, tongue),
                request(message, other, texts),
                message.action(),
                message.action() == null ? null : link(mail, tongue.tag()),
                texts.linkHelp(),
                message.closing(),
                texts.signOff(),
                sign.organisation(),
                footer(mail, tongue));
    }

    private static List<Fact> contact(Contact other, LetterTexts texts) {
        List<Fact> lines = new ArrayList<>();
        if (other != null) {
            lines.add(new Fact(texts.name(), other.name()));
            if (isGiven(other.phone())) {
                lines.add(new Fact(texts.phone(), other.phone()));
            }
            if (isGiven(other.email())) {
                lines.add(new Fact(texts.mail(), other.email()));
            }
        }
        return lines;
    }

    private static List<String> request(Message message, Contact other, LetterTexts texts) {
        return other == null || isGiven(other.phone()) || isGiven(other.email())
                ? message.request()
                : List.of(texts.confirmedUnreachable());
    }

    private String link(Mail mail, String language) {
        if (mail.side == Side.DESK) {
            return site
                    + switch (mail.template) {
                        case MATCH_UNSAFE -> "/matches/incidents";
                        case HAND_OVER_ASKED, HAND_OVER_DECIDED -> "/needs/hand-overs";
                        default -> "/needs/" + mail.recordId;
                    };
        }
        return switch (mail.template.purpose(mail.side)) {
            case FILL_IN_OFFER -> link("offers/mails", mail, mail.recordId, null) + "?lang=" + language;
            case CONFIRM_OFFER, MANAGE_OFFER, RESUME_DRAFT -> link("offers", mail, mail.recordId, null);
            case KEEP_OFFER -> link("offers/available", mail, mail.recordId, null);
            case ANSWER_CHECK -> link("matches/checks", mail, mail.about().check(), null);
            case MANAGE_NEED -> link("needs", mail, mail.recordId, null);
            case STOP_MAILS -> throw new IllegalStateException("no mail is about its own end");
            case ANSWER_MATCH -> link("matches", mail, mail.matchId, mail.side.name());
        };
    }

    private String link(String service, Mail mail, UUID id, String side) {
        return links.url(service, links.sign(mail.template.purpose(mail.side), id, side));
    }

    private static String why(Mail mail, Tongue tongue) {
        LetterTexts texts = tongue.texts();
        if (mail.template == Template.DRAFT_RECEIVED) {
            return texts.whyWritten(mail.reference);
        }
        return switch (mail.side) {
            case OFFER -> texts.whyOffer(mail.reference);
            case NEED -> texts.whyNeed(mail.reference);
            case DESK -> tongue.desk().whyDesk(mail.reference);
        };
    }

    /** Every mail says how to do without such mails, or why one cannot. */
    private List<String> footer(Mail mail, Tongue tongue) {
        LetterTexts texts = tongue.texts();
        List<String> footer = new ArrayList<>();
        footer.add(why(mail, tongue));
        String stop = stop(mail);
        footer.add(
                stop == null
                        ? tongue.necessities().because(mail.template.necessity().orElse(Necessity.WORK))
                        : texts.stopMails(stop));
        footer.add(texts.complain(sign.complaints(), mail.reference));
        footer.add(texts.emergency());
        return footer;
    }

    /** Where the recipient says that such mails are not wanted; null for mails that are needed. */
    private String stop(Mail mail) {
        return mail.side == Side.DESK
                ? null
                : Dispensable.of(mail.template)
                        .map(kind -> links.url(
                                "notifications/stop/" + kind, links.sign(LinkPurpose.STOP_MAILS, mail.recordId, null)))
                        .orElse(null);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
