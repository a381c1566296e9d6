package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.notification.letter.Letter;
import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Sign;
import de.ukrainehilfe.notification.sending.Smtp;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells an association by mail that its endpoint is no longer called: once, tried again until the mail is accepted. */
@ApplicationScoped
class Notices {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private static final String CLAIM =
            """
            update subscription set notice_at = :later where id = (
                select id from subscription where notice_state = 'PENDING' and notice_at <= :now
                order by notice_at limit 1 for update skip locked)
            returning id""";

    private final EntityManager entities;
    private final Smtp smtp;
    private final Sign sign;
    private final Clock clock;
    private final String site;

    Notices(EntityManager entities, Smtp smtp, Sign sign, Clock clock, @ConfigProperty(name = "site.url") String site) {
        this.entities = entities;
        this.smtp = smtp;
        this.sign = sign;
        this.clock = clock;
        this.site = site;
    }

    @CheckedTemplate(basePath = "subscription")
    static class Templates {
        static native TemplateInstance noticeHtml(Wording notice);

        static native TemplateInstance noticeText(Wording notice);
    }

    @Scheduled(every = "{webhook.notice-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        for (Optional<Subscription> next = claim(); next.isPresent(); next = claim()) {
            Subscription endpoint = next.get();
            Outcome outcome = smtp.send(letter(endpoint), endpoint.contact, messageId(endpoint));
            settle(endpoint.id, outcome);
        }
    }

    private Optional<Subscription> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            List<?> claimed = entities.createNativeQuery(CLAIM)
                    .setParameter("now", now)
                    .setParameter("later", now.plus(PAUSE))
                    .getResultList();
            return claimed.stream().findFirst().map(id -> entities.find(Subscription.class, id));
        });
    }

    private void settle(UUID id, Outcome outcome) {
        NoticeState state =
                switch (outcome.verdict()) {
                    case ACCEPTED -> NoticeState.ACCEPTED;
                    case REFUSED -> NoticeState.FAILED;
                    default -> NoticeState.PENDING;
                };
        QuarkusTransaction.requiringNew().run(() -> {
            Subscription endpoint = entities.find(Subscription.class, id);
            if (endpoint != null && endpoint.noticeState == NoticeState.PENDING) {
                endpoint.noticeState = state;
            }
        });
    }

    /** The same for every attempt, so that a mail that comes twice is seen to be one. */
    private String messageId(Subscription endpoint) {
        return "<" + endpoint.id + "." + endpoint.disabledAt.getEpochSecond() + "@" + sign.domain() + ">";
    }

    private Letter letter(Subscription endpoint) {
        SubscriptionTexts texts = MessageBundles.get(SubscriptionTexts.class, Localized.Literal.of(endpoint.locale));
        Wording wording = new Wording(
                endpoint.locale,
                Language.direction(endpoint.locale),
                texts.noticeSubject(),
                texts.noticeGreeting(),
                List.of(
                        endpoint.disabledBecause == DisabledBecause.GONE
                                ? texts.noticeGone(endpoint.url)
                                : texts.noticeFailing(endpoint.url),
                        texts.noticeKept(),
                        texts.noticeAgain(site + "/notifications/subscriptions/" + endpoint.id)),
                sign.organisation());
        return new Letter(
                endpoint.locale,
                wording.subject(),
                Templates.noticeText(wording).render(),
                Templates.noticeHtml(wording).render());
    }

    /** The words of the mail in the order they are read. */
    record Wording(
            String lang, String dir, String subject, String greeting, List<String> sentences, String organisation) {}
}
