package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.pool.Kind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Starts plans in the background, a few at once, and finds those whose service went away. */
@ApplicationScoped
class PlanRuns {
    private final Plans plans;
    private final PlanWork work;
    private final DataSource database;
    private final Clock clock;
    private final Map<Kind, Planner> planners;
    private final ExecutorService background;

    PlanRuns(
            Plans plans,
            PlanWork work,
            DataSource database,
            Clock clock,
            PlanLimits limits,
            @All List<Planner> planners) {
        this.plans = plans;
        this.work = work;
        this.database = database;
        this.clock = clock;
        this.planners = planners.stream().collect(Collectors.toMap(Planner::kind, Function.identity()));
        background = Executors.newFixedThreadPool(limits.atOnce(), PlanRuns::thread);
    }

    /** @param joined whether it was asked for before */
    record Started(UUID id, boolean joined) {}

    boolean knows(Kind kind) {
        return planners.containsKey(kind);
    }

    void start(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew().call(plans::running).forEach(this::interruptIfDead);
    }

    void stop(@Observes ShutdownEvent stopping) {
        work.stopAll();
        background.shutdown();
    }

    /** Begins a plan, or joins the one of the kind that is being computed. */
    Started start(Kind kind) {
        while (true) {
            Optional<Plan> running = QuarkusTransaction.requiringNew().call(plans::running).stream()
                    .filter(plan -> plan.kind() == kind)
                    .findFirst();
            if (running.isPresent() && !interruptIfDead(running.get())) {
                return new Started(running.get().id(), true);
            }
            UUID id = UUID.randomUUID();
            Lease lease = Lease.take(database, id).orElseThrow();
            if (QuarkusTransaction.requiringNew().call(() -> plans.begin(id, kind, clock.instant()))) {
                background.execute(() -> work.on(id, planners.get(kind), lease));
                return new Started(id, false);
            }
            lease.close();
        }
    }

    /** Whoever computes a plan holds its lease; where nobody does, nobody computes. */
    private boolean interruptIfDead(Plan plan) {
        Optional<Lease> lease = Lease.take(database, plan.id());
        lease.ifPresent(taken -> {
            try (taken) {
                QuarkusTransaction.requiringNew()
                        .run(() -> plans.end(plan.id(), PlanStatus.INTERRUPTED, clock.instant()));
            }
        });
        return lease.isPresent();
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "plan");
        thread.setDaemon(true);
        return thread;
    }
}
