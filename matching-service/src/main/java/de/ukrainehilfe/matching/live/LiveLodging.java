package de.ukrainehilfe.matching.live;

import de.ukrainehilfe.matching.pool.Changes;
import de.ukrainehilfe.matching.pool.Districts;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.Points;
import de.ukrainehilfe.matching.rules.Weights;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * This instance's index, filled at the start and brought up to date before every search: what another search, or another
 * instance, has committed is in it. The rows have the last word, so that a hint that is out of date does no harm.
 */
@ApplicationScoped
public class LiveLodging {
    private static final Logger LOG = Logger.getLogger(LiveLodging.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 5_000;

    private final LodgingIndex index;
    private final Changes changes;
    private final Pool pool;
    private final Districts districts;
    private final int most;
    private volatile boolean ready;
    private String seen;

    /** @param most how many of the best a search is given */
    LiveLodging(
            Weights weights,
            Changes changes,
            Pool pool,
            Districts districts,
            @ConfigProperty(name = "matching.search.best") int most) {
        index = new LodgingIndex(weights);
        this.changes = changes;
        this.pool = pool;
        this.districts = districts;
        this.most = most;
    }

    void start(@Observes StartupEvent started) {
        Thread building = new Thread(this::build, "live-index");
        building.setDaemon(true);
        building.start();
    }

    /** From now on the rules count so much. */
    public void weigh(Points points) {
        index.weigh(points);
    }

    /** Whether it knows this kind by now; until then the database is asked. */
    public boolean knows(Kind kind) {
        return ready && kind == Kind.LODGING;
    }

    /** The best offers for the need over all that are open, as they are now. */
    public List<Offer> offersFor(Need need, Instant now, Collection<UUID> except) {
        return fresh(() -> index.offersFor(need, now, most, except, districts::at), pool::offers, Offer::id);
    }

    /** The best needs for the offer over all that want one, as they are now. */
    public List<Need> needsFor(Offer offer, Instant now, Collection<UUID> except) {
        return fresh(() -> index.needsFor(offer, now, most, except, districts::at), pool::needs, Need::id);
    }

    private <T> List<T> fresh(
            Supplier<List<UUID>> search, Function<Collection<UUID>, List<T>> load, Function<T, UUID> id) {
        catchUp();
        while (true) {
            List<UUID> ids = search.get();
            List<T> found = ids.isEmpty() ? List.of() : load.apply(ids);
            if (found.size() == ids.size()) {
                return found;
            }
            // rows that were deleted tell nobody
            Collection<UUID> there = found.stream().map(id).collect(Collectors.toSet());
            ids.stream().filter(gone -> !there.contains(gone)).forEach(index::forget);
        }
    }

    /** Takes in what has been committed since the last time; in the caller's transaction. */
    private synchronized void catchUp() {
        String now = changes.now();
        changes.offers(Kind.LODGING, seen).forEach(index::put);
        changes.needs(Kind.LODGING, seen).forEach(index::put);
        seen = now;
    }

    /** So that a search after a quiet hour has not much to take in. */
    @Scheduled(every = "{matching.search.catch-up-every}")
    void catchUpNow() {
        if (ready) {
            QuarkusTransaction.requiringNew().run(this::catchUp);
        }
    }

    private void build() {
        try {
            seen = QuarkusTransaction.requiringNew().call(changes::now);
            readAll(changes::openOffers, index::put, Offer::id);
            readAll(changes::openNeeds, index::put, Need::id);
            ready = true;
            LOG.infof("The live index knows %d offers and %d needs", index.offers(), index.needs());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The live index could not be built; the database is asked instead");
        }
    }

    private static <T> void readAll(Page<T> page, Consumer<T> put, Function<T, UUID> id) {
        UUID last = BEFORE_ALL;
        List<T> read;
        do {
            UUID after = last;
            read = QuarkusTransaction.requiringNew().call(() -> page.of(Kind.LODGING, after, AT_ONCE));
            read.forEach(put);
            last = read.isEmpty() ? last : id.apply(read.get(read.size() - 1));
        } while (read.size() == AT_ONCE);
    }

    /** Reads some of the open records. */
    @FunctionalInterface
    private interface Page<T> {
        List<T> of(Kind kind, UUID after, int most);
    }
}
