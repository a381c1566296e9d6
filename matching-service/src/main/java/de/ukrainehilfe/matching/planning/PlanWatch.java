package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.http.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;

/** Lets people watch a plan, whichever instance computes it. */
@ApplicationScoped
class PlanWatch {
    private static final Duration EVERY = Duration.ofMillis(300);

    private final Plans plans;
    private final PlanViews views;

    PlanWatch(Plans plans, PlanViews views) {
        this.plans = plans;
        this.views = views;
    }

    /** Where the plan stands, now and again, until and with its end. */
    Multi<PlanProgress> of(UUID id) {
        PlanProgress first = look(id);
        Multi<PlanProgress> later = Multi.createFrom()
                .ticks()
                .startingAfter(EVERY)
                .every(EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> look(id));
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(first),
                        first.status().isRunning() ? later : Multi.createFrom().empty())
                .select()
                .first(new UntilTheEnd());
    }

    private PlanProgress look(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> views.progress(plans.find(id).orElseThrow(Refusal::notFound)));
    }

    /** Lets the last state pass too. */
    private static final class UntilTheEnd implements Predicate<PlanProgress> {
        private boolean ended;

        @Override
        public boolean test(PlanProgress now) {
            boolean pass = !ended;
            ended = !now.status().isRunning();
            return pass;
        }
    }
}
