package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.Progress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Computes one plan: looks, lets the solver work, writes down where it stands, keeps what came out. */
@ApplicationScoped
class PlanWork {
    private static final Logger LOG = Logger.getLogger(PlanWork.class);
    /** How often others can see where the solver stands, and stop it. */
    private static final long TICK_MILLIS = 250;

    private final Plans plans;
    private final Snapshots snapshots;
    private final PlanResults results;
    private final PlanLimits limits;
    private final Clock clock;
    private final Set<PlanRun> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "plan-progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    PlanWork(Plans plans, Snapshots snapshots, PlanResults results, PlanLimits limits, Clock clock) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.results = results;
        this.limits = limits;
        this.clock = clock;
    }

    /** The service goes: its plans stay as running, and are found as interrupted by who comes next. */
    void stopAll() {
        stopping = true;
        running.forEach(PlanRun::cancel);
        ticker.shutdownNow();
    }

    void on(UUID id, Planner planner, Lease lease) {
        AtomicReference<Progress> stands = new AtomicReference<>();
        AtomicBoolean cancelled = new AtomicBoolean();
        PlanRun run = new PlanRun(limits.seed(), limits.within(), stands::set);
        running.add(run);
        ScheduledFuture<?> ticking = ticker.scheduleWithFixedDelay(
                () -> tick(id, run, stands.get(), cancelled), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        try (lease) {
            Snapshot open = snapshots.of(planner.kind());
            Draft draft = planner.draft(open, run);
            ticking.cancel(false);
            if (!stopping) {
                PlanStatus how = cancelled.get() ? PlanStatus.CANCELLED : PlanStatus.DONE;
                results.keep(id, draft, open.alone(), how);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The plan %s failed", id);
            QuarkusTransaction.requiringNew().run(() -> plans.end(id, PlanStatus.FAILED, clock.instant()));
        } finally {
            ticking.cancel(false);
            running.remove(run);
        }
    }

    private void tick(UUID id, PlanRun run, Progress stands, AtomicBoolean cancelled) {
        try {
            Progress now = stands == null ? new Progress(0, 0, Long.MAX_VALUE, run.elapsed()) : stands;
            if (QuarkusTransaction.requiringNew().call(() -> plans.stands(id, now))) {
                cancelled.set(true);
                run.cancel();
            }
        } catch (RuntimeException away) {
            LOG.warnf("Where the plan stands could not be written down: %s", away.toString());
        }
    }
}
