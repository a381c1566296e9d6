package de.ukrainehilfe.matching.search;

import de.ukrainehilfe.matching.search.SearchRequests.Request;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
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

    private static final long PAUSE_AFTER_FAILURE_MILLIS = 200;

    private final SearchRequests requests;
    private final Searching searching;
    private final int workers;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    SearchWorkers(
            SearchRequests requests,
            Searching searching,
            @ConfigProperty(name = "matching.search.workers") int workers) {
        this.requests = requests;
        this.searching = searching;
        this.workers = workers;
    }

    void start(@Observes StartupEvent started) {
        for (int i = 1; i <= workers; i++) {
            Thread thread = new Thread(this::run, "search-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            requests.wake();
        }
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private void run() {
        while (running) {
            try {
                if (!searchNext()) {
                    requests.await(POLL_MILLIS);
                }
            } catch (InterruptedException stopped) {
                return;
            }
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
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
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
