package de.ukrainehilfe.matching.search;

import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The list of searches to be done. A request is written with the change that makes a record visible and taken only after
 * that change is committed; of two records that appear at the same moment, the later one's search sees both.
 */
@ApplicationScoped
public class SearchRequests {
    /** One that keeps failing is left for a person to look at, instead of holding up the others. */
    private static final int TRIES = 5;

    private static final int MOST_TO_WAKE = 16;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final Semaphore waiting = new Semaphore(0);

    SearchRequests(Sql sql, TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** A search that has been taken from the list. */
    record Request(long id, Side side, UUID record) {}

    /** Asks for a search once the running transaction is committed. */
    public void add(Side side, UUID record) {
        sql.update("insert into search_request (side, record_id) values (?, ?)", side, record);
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    /** The oldest request that nobody else works on; others for the same record go with it. */
    Optional<Request> take() {
        Optional<Request> next = sql
                .query(
                        "delete from search_request where id = (select id from search_request where failures < " + TRIES
                                + " order by failures, id limit 1 for update skip locked)"
                                + " returning id, side, record_id",
                        row -> new Request(
                                row.getLong("id"),
                                Side.valueOf(row.getString("side")),
                                row.getObject("record_id", UUID.class)))
                .stream()
                .findFirst();
        next.ifPresent(request -> sql.update(
                "delete from search_request where id in"
                        + " (select id from search_request where record_id = ? for update skip locked)",
                request.record()));
        return next;
    }

    /** Counts the failure, so that the request goes to the end of the list and leaves it in the end. */
    void failed(Request request) {
        sql.update("update search_request set failures = failures + 1 where id = ?", request.id());
    }

    /** Waits until there may be something to do, at most the given time. */
    void await(long millis) throws InterruptedException {
        waiting.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    /** More permits than workers would only make them look at an empty list. */
    void wake() {
        if (waiting.availablePermits() < MOST_TO_WAKE) {
            waiting.release();
        }
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake();
            }
        }
    }
}
