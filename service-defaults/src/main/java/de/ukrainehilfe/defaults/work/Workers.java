package de.ukrainehilfe.defaults.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Some threads that do one piece of work after the other until they are stopped; none of them keeps the process alive. */
public final class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);

    private final String name;
    private final Work work;
    private final Duration restAfterFailure;
    private final List<Thread> threads;
    private volatile boolean running = true;

    /** What each of them does. */
    @FunctionalInterface
    public interface Work {
        /** Does one piece of it; where there is none, waits a while for some. */
        void next() throws InterruptedException;
    }

    public Workers(String name, int number, Duration restAfterFailure, Work work) {
        this.name = name;
        this.work = work;
        this.restAfterFailure = restAfterFailure;
        this.threads = IntStream.rangeClosed(1, number)
                .mapToObj(each -> new Thread(this::run, name + "-" + each))
                .toList();
    }

    public int number() {
        return threads.size();
    }

    public boolean areRunning() {
        return running;
    }

    public void start() {
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    /**
     * Lets each finish the piece it is at.
     *
     * @param wake wakes one that waits for work
     * @param lastPieceMayTake how long we wait for all of them together
     */
    public void stop(Runnable wake, Duration lastPieceMayTake) throws InterruptedException {
        running = false;
        threads.forEach(thread -> wake.run());
        long end = System.nanoTime() + lastPieceMayTake.toNanos();
        for (Thread thread : threads) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    private void run() {
        while (running) {
            try {
                work.next();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warnf(
                        "A %s rests after a failure: %s",
                        name, failure.getClass().getName());
                rest();
            }
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(restAfterFailure.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
