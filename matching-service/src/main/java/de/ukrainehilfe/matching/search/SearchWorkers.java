package de.ukrainehilfe.matching.search;

import de.ukrainehilfe.defaults.work.Workers;
import de.ukrainehilfe.matching.search.SearchRequests.Request;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Works off the list of searches; several instances of the service share it. */
@ApplicationScoped
class SearchWorkers {
    private static final Logger LOG = Logger.getLogger(SearchWorkers.class);
    /** A request of an instance that died is found within this time. */
    private static final long POLL_MILLIS = 1_000;

    private static final Duration REST_AFTER_FAILURE = Duration.ofMillis(200);
    private static final Duration LAST_SEARCH_MAY_TAKE = Duration.ofSeconds(5);

    private final SearchRequests requests;
    private final Searching searching;
    private final Workers workers;

    SearchWorkers(
            SearchRequests requests,
            Searching searching,
            @ConfigProperty(name = "matching.search.workers") int workers) {
        this.requests = requests;
        this.searching = searching;
        this.workers = new Workers("search", workers, REST_AFTER_FAILURE, this::work);
    }

    void start(@Observes StartupEvent started) {
        workers.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        workers.stop(requests::wake, LAST_SEARCH_MAY_TAKE);
    }

    private void work() throws InterruptedException {
        if (!searchNext()) {
            requests.await(POLL_MILLIS);
        }
    }

    /** Returns false where nothing is to be done, or not now. */
    private boolean searchNext() throws InterruptedException {
        AtomicReference<Request> taken = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                requests.take().ifPresent(request -> {
                    taken.set(request);
                    searching.search(request.side(), request.record());
                });
                return taken.get() != null;
            });
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "A search failed: %s", taken.get());
            giveUpOn(taken.get());
            TimeUnit.MILLISECONDS.sleep(REST_AFTER_FAILURE.toMillis());
            return false;
        }
    }

    private void giveUpOn(Request request) {
        try {
            if (request != null) {
                QuarkusTransaction.requiringNew().run(() -> requests.failed(request));
            }
        } catch (RuntimeException away) {
            LOG.warnf("The failed search stays on the list: %s", away.toString());
        }
    }
}
