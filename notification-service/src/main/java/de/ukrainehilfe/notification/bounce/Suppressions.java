package de.ukrainehilfe.notification.bounce;

import de.ukrainehilfe.defaults.time.SystemClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom not to write to: addresses that do not work or complained, and people who have had enough mails today. */
@ApplicationScoped
public class Suppressions {
    private static final int DAYS_REMEMBERED = 3;

    private static final String COUNT =
            """
            with today as (
                insert into mails_of_day as counted (person, day, mails) values (:person, :day, 1)
                on conflict (person, day) do update set mails = counted.mails + 1 returning mails)
            select exists (select from suppression where person = :person), mails from today""";

    private final EntityManager entities;
    private final Pseudonym pseudonym;
    private final Clock clock;
    private final int mostPerDay;

    Suppressions(
            EntityManager entities,
            Pseudonym pseudonym,
            Clock clock,
            @ConfigProperty(name = "mail.most-per-person-and-day", defaultValue = "20") int mostPerDay) {
        this.entities = entities;
        this.pseudonym = pseudonym;
        this.clock = clock;
        this.mostPerDay = mostPerDay;
    }

    /** How an address stands with us. */
    public enum Standing {
        WELCOME,
        /** It does not work, or whoever reads it complained. */
        SUPPRESSED,
        ENOUGH_TODAY
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String address, Because because, long mail) {
        entities.createNativeQuery("insert into suppression (person, because, since, mail_id)"
                        + " values (:person, :because, :now, :mail) on conflict do nothing")
                .setParameter("person", pseudonym.of(address))
                .setParameter("because", because.name())
                .setParameter("now", clock.instant())
                .setParameter("mail", mail)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void lift(long mail) {
        entities.createNativeQuery("delete from suppression where mail_id = :mail")
                .setParameter("mail", mail)
                .executeUpdate();
    }

    /**
     * Whether this person may get one more mail, which is counted at once; nobody else counts for this person until the
     * transaction ends. What is not accepted after all is to be {@link #uncount}ed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Standing countOneMore(String address) {
        // no class for a scalar: with one, Hibernate keeps a plan for each call and looks through all at the next
        Object[] found = (Object[]) entities.createNativeQuery(COUNT)
                .setParameter("person", pseudonym.of(address))
                .setParameter("day", today())
                .getSingleResult();
        if ((Boolean) found[0]) {
            return Standing.SUPPRESSED;
        }
        return (Integer) found[1] <= mostPerDay ? Standing.WELCOME : Standing.ENOUGH_TODAY;
    }

    /** The mail that was counted last was not accepted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void uncount(String address) {
        entities.createNativeQuery("update mails_of_day set mails = mails - 1 where person = :person and day = :day")
                .setParameter("person", pseudonym.of(address))
                .setParameter("day", today())
                .executeUpdate();
    }

    @Scheduled(every = "6h", delayed = "9m")
    @Transactional
    void forgetOld() {
        entities.createNativeQuery("delete from mails_of_day where day < :day")
                .setParameter("day", today().minusDays(DAYS_REMEMBERED))
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.CITY));
    }
}
