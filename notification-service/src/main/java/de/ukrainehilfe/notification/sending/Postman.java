package de.ukrainehilfe.notification.sending;

import de.ukrainehilfe.notification.bounce.Suppressions;
import de.ukrainehilfe.notification.contact.Contact;
import de.ukrainehilfe.notification.contact.ContactRefusal;
import de.ukrainehilfe.notification.contact.Contacts;
import de.ukrainehilfe.notification.contact.Desks;
import de.ukrainehilfe.notification.letter.Letter;
import de.ukrainehilfe.notification.letter.Letters;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Reason;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Makes one attempt at one mail: asks for the address, writes the letter, hands it over. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** What somebody is waiting for at this moment. */
    private static final Set<Template> URGENT = EnumSet.of(Template.CONFIRM_OFFER, Template.MATCH_CONFIRMED);

    private final Contacts contacts;
    private final Desks desks;
    private final Letters letters;
    private final Smtp smtp;
    private final Suppressions suppressions;

    Postman(Contacts contacts, Desks desks, Letters letters, Smtp smtp, Suppressions suppressions) {
        this.contacts = contacts;
        this.desks = desks;
        this.letters = letters;
        this.smtp = smtp;
        this.suppressions = suppressions;
    }

    Outcome deliver(Mail mail) {
        try {
            Contact recipient = recipient(mail);
            if (recipient.email() == null || recipient.email().isBlank()) {
                return Outcome.refused(Reason.NO_ADDRESS);
            }
            return deliver(mail, recipient);
        } catch (ContactRefusal refusal) {
            return switch (refusal.why()) {
                case UNKNOWN -> Outcome.refused(Reason.NO_CONTACT);
                case NOT_RELEASED -> Outcome.tooEarly();
                case AWAY -> Outcome.ownerAway();
            };
        } catch (RuntimeException bug) {
            // its message may hold what the letter was to hold
            LOG.errorf("Mail %d cannot be written: %s", mail.id, place(bug));
            return Outcome.ourFault();
        }
    }

    private Outcome deliver(Mail mail, Contact recipient) {
        boolean accepted = false;
        Suppressions.Standing standing = suppressions.countOneMore(recipient.email());
        try {
            if (standing == Suppressions.Standing.SUPPRESSED) {
                return Outcome.refused(Reason.SUPPRESSED);
            }
            if (standing == Suppressions.Standing.ENOUGH_TODAY && !isUrgent(mail)) {
                return Outcome.tomorrow();
            }
            Letter letter = letters.write(mail, recipient, otherSide(mail));
            Outcome outcome = smtp.send(letter, recipient.email(), mail.messageId);
            accepted = outcome.verdict() == Outcome.Verdict.ACCEPTED;
            return outcome;
        } finally {
            if (!accepted) {
                suppressions.uncount(recipient.email());
            }
        }
    }

    private static boolean isUrgent(Mail mail) {
        return mail.side == Side.DESK || URGENT.contains(mail.template);
    }

    private static String place(RuntimeException bug) {
        return bug.getClass().getName()
                + Arrays.stream(bug.getStackTrace())
                        .limit(5)
                        .map(frame -> " at " + frame)
                        .collect(Collectors.joining());
    }

    private Contact recipient(Mail mail) {
        return switch (mail.side) {
            case OFFER -> contacts.ofOfferer(mail.recordId);
            case NEED -> contacts.ofRequester(mail.recordId);
            case DESK ->
                mail.template == Template.MINOR_ALONE
                        ? desks.youthOffice()
                        : desks.of(mail.association, mail.about().coordinator());
        };
    }

    private Contact otherSide(Mail mail) {
        if (!mail.template.showsOtherContact()) {
            return null;
        }
        return mail.side == Side.OFFER
                ? contacts.ofRequester(mail.otherRecordId, mail.matchId)
                : contacts.ofOfferer(mail.otherRecordId, mail.matchId);
    }
}
