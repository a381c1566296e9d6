package de.ukrainehilfe.e2e.bench;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Two ways to put load on a system: as fast as so many clients can, or at a fixed rate whatever the answers do. */
final class Load {
    private Load() {}

    /** So many clients, each asking again as soon as it was answered, until the time is over; returns how many were done. */
    static int closed(int clients, Duration length, Timings timings, IntConsumer request) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        AtomicInteger number = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            workers.submit(() -> {
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    request.accept(number.getAndIncrement());
                    timings.add(System.nanoTime() - start);
                }
            });
        }
        workers.shutdown();
        workers.awaitTermination(length.toSeconds() + 60, TimeUnit.SECONDS);
        return timings.count();
    }

    /** Starts request 0, 1, 2, … at the given rate, in threads of their own so that a slow answer delays nobody. */
    static void open(int perSecond, int total, IntConsumer request) throws InterruptedException {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
        ExecutorService workers = Executors.newCachedThreadPool();
        CountDownLatch done = new CountDownLatch(total);
        for (int i = 0; i < total; i++) {
            int number = i;
            timer.schedule(
                    () -> workers.submit(() -> {
                        try {
                            request.accept(number);
                        } finally {
                            done.countDown();
                        }
                    }),
                    i * 1_000_000L / perSecond,
                    TimeUnit.MICROSECONDS);
        }
        done.await(total / perSecond + 60, TimeUnit.SECONDS);
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
