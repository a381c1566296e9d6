package de.ukrainehilfe.notification.sending;

import de.ukrainehilfe.notification.mail.Outcome;
import de.ukrainehilfe.notification.mail.Outcome.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** How often an attempt came to what, for those who watch the system. */
@ApplicationScoped
class DeliveryCounts {
    private final MeterRegistry registry;

    DeliveryCounts(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Outcome outcome) {
        add(outcome.verdict(), 1);
    }

    /** Mails that nobody knows the fate of. */
    void ambiguous(int mails) {
        add(Verdict.UNKNOWN, mails);
    }

    private void add(Verdict verdict, int mails) {
        registry.counter("mail.attempts", "verdict", verdict.name().toLowerCase(Locale.ROOT))
                .increment(mails);
    }
}
