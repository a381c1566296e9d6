package de.ukrainehilfe.notification.bounce;

import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.MailState;
import de.ukrainehilfe.notification.mail.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The mails that came back, each a task for a person. */
@ApplicationScoped
public class Returns {
    private static final int SHOWN = 200;

    private final EntityManager entities;
    private final Suppressions suppressions;
    private final Clock clock;

    Returns(EntityManager entities, Suppressions suppressions, Clock clock) {
        this.entities = entities;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** Writes the report down once; whether it spoke of one of our mails. */
    @Transactional
    boolean take(Report report) {
        Optional<Mail> found = entities.createQuery("from Mail where messageId = :id", Mail.class)
                .setParameter("id", report.messageId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        found.filter(mail -> !isKnown(mail, report.because())).ifPresent(mail -> write(mail, report));
        return found.isPresent();
    }

    private boolean isKnown(Mail mail, Because because) {
        return !entities.createQuery("from ReturnedMail where mail = :mail and because = :because", ReturnedMail.class)
                .setParameter("mail", mail)
                .setParameter("because", because)
                .getResultList()
                .isEmpty();
    }

    private void write(Mail mail, Report report) {
        if (report.because() == Because.UNDELIVERABLE) {
            mail.state = MailState.BOUNCED;
            mail.reason = Reason.CAME_BACK;
            mail.settledAt = clock.instant();
        }
        entities.persist(new ReturnedMail(mail, report.because(), report.status(), clock.instant()));
        if (report.recipient() != null) {
            suppressions.add(report.recipient(), report.because(), mail.id);
        }
    }

    /** Those nobody has seen to yet, oldest first. */
    @Transactional
    public List<ReturnedMail> waiting() {
        return entities.createQuery("from ReturnedMail where doneAt is null order by id", ReturnedMail.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Somebody has seen to it; with a working address the person is written to again. */
    @Transactional
    void done(long id, String who, boolean writeAgain) {
        ReturnedMail returned = entities.find(ReturnedMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (returned == null || returned.doneAt != null) {
            return;
        }
        returned.doneAt = clock.instant();
        returned.doneBy = who;
        if (writeAgain) {
            suppressions.lift(returned.mail.id);
        }
    }
}
