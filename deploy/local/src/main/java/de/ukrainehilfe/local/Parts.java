package de.ukrainehilfe.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The running parts of the system: started beside each other, stopped services first and in reverse order. */
final class Parts implements AutoCloseable {

    private final Console console;
    private final List<CompletableFuture<?>> starting = new ArrayList<>();
    private final ConcurrentLinkedDeque<AutoCloseable> running = new ConcurrentLinkedDeque<>();
    private final List<ServiceProcess> services = new ArrayList<>();
    private volatile boolean stopping;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "part");
        thread.setDaemon(true);
        return thread;
    });

    Parts(Console console) {
        this.console = console;
    }

    synchronized <T extends AutoCloseable> CompletableFuture<T> start(String name, Supplier<T> start) {
        refuseWhenStopping();
        CompletableFuture<T> part = CompletableFuture.supplyAsync(
                () -> {
                    T started = start.get();
                    running.push(started);
                    console.done(name);
                    return started;
                },
                threads);
        starting.add(part);
        return part;
    }

    synchronized ServiceProcess run(Supplier<ServiceProcess> start) {
        refuseWhenStopping();
        ServiceProcess service = start.get();
        services.add(service);
        return service;
    }

    /** Returns when all are ready, or throws as soon as one will not be. */
    void awaitReady(List<ServiceProcess> awaited) {
        CompletableFuture<Object> failure = new CompletableFuture<>();
        CompletableFuture<?>[] waits = awaited.stream().map(this::readiness).toArray(CompletableFuture<?>[]::new);
        for (CompletableFuture<?> wait : waits) {
            wait.exceptionally(reason -> {
                failure.completeExceptionally(reason);
                return null;
            });
        }
        CompletableFuture.anyOf(failure, CompletableFuture.allOf(waits)).join();
    }

    private CompletableFuture<Void> readiness(ServiceProcess service) {
        return CompletableFuture.runAsync(
                () -> {
                    service.awaitReady();
                    console.done(service.name());
                },
                threads);
    }

    /** Waits for what is just starting, for half a start cannot be stopped. */
    @Override
    public synchronized void close() {
        stopping = true;
        services.forEach(ServiceProcess::tellToEnd);
        starting.forEach(part -> part.handle((started, failure) -> null).join());
        services.forEach(ServiceProcess::close);
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                console.line("While stopping: " + e);
            }
        }
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new IllegalStateException("The system is being stopped");
        }
    }
}
