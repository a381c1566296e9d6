package de.ukrainehilfe.offers.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** All reports; those worked off are forgotten after half a year. */
@ApplicationScoped
class AbuseReports implements PanacheRepositoryBase<AbuseReport, UUID> {
    private static final Duration KEPT = Duration.ofDays(183);
    private static final int AT_ONCE = 100;

    private final Clock clock;

    AbuseReports(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    void add(Report report) {
        persist(new AbuseReport(report, clock.instant()));
    }

    /** The longest waiting first. */
    List<AbuseReport> open() {
        return find("doneAt is null order by at").page(0, AT_ONCE).list();
    }

    @Transactional
    void finish(UUID id) {
        update("doneAt = ?1 where id = ?2 and doneAt is null", clock.instant(), id);
    }

    @Scheduled(every = "6h", delayed = "2m")
    @Transactional
    void forget() {
        delete("doneAt < ?1", clock.instant().minus(KEPT));
    }
}
