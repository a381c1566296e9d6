package de.ukrainehilfe.e2e.bench;

import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.LaunchedSystem;
import de.ukrainehilfe.e2e.site.Mailbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * {@code bin/bench submit}: submissions a second, and how long the chain from a confirmed offer to the mails takes, with
 * many open records, in a system of its own that this starts and ends.
 */
final class Submit {
    private static final int OPEN_RECORDS = Integer.getInteger("bench.open", 100_000);
    private static final Duration PEAK = Duration.ofSeconds(15);
    private static final Duration AT_RATE = Duration.ofSeconds(20);
    private static final int CLIENTS = 32;
    private static final int RATE_BEFORE = 25;
    private static final String PROPOSAL = "confirmed offer → proposal";
    private static final String MAILS = "approval → both mails accepted";

    private final Report report;
    /** The same that the mail server's times come from. */
    private final Clock clock = Clock.systemUTC();

    private final LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    private int firstProbe;

    Submit(Report report) {
        this.report = report;
    }

    void run(Path root) throws Exception {
        Path data = Files.createTempDirectory("bench-submit");
        try (LaunchedSystem system = LaunchedSystem.start(root, data)) {
            Api api = new Api(system.site());
            memory(system, "idle");
            new Floor(report).measure(system.site().kafka());
            halves(system, api, 5, "little open");
            preload(system);
            halves(system, api, 5, OPEN_RECORDS + " open");
            halves(system, api, 50, OPEN_RECORDS + " open");
            whole(system, api, 15, OPEN_RECORDS + " open");
            whole(system, api, 50, OPEN_RECORDS + " open");
            peak(api);
            killed(system, api);
            memory(system, "after the load");
        }
    }

    private void memory(LaunchedSystem system, String when) {
        long total = 0;
        for (Map.Entry<String, Long> process : system.processes().memory().entrySet()) {
            total += process.getValue();
            report.note("memory " + when + ": " + process.getKey(), process.getValue() / 1024 + " MiB");
        }
        report.note("memory " + when + ": in all", total / 1024 + " MiB");
    }

    private void preload(LaunchedSystem system) throws Exception {
        long start = System.nanoTime();
        Preload.send(system.site().kafka(), OPEN_RECORDS, today);
        Lag.awaitNone(system.site().kafka(), "matching-service", "offers");
        double seconds = (System.nanoTime() - start) / 1e9;
        report.add("pool filled from events", OPEN_RECORDS, OPEN_RECORDS / seconds, new Timings(), "");
    }

    /** Confirmed offer → proposal at a fixed rate; then approval → both mails at the same rate. */
    private void halves(LaunchedSystem system, Api api, int perSecond, String with) throws Exception {
        Chain chain = chain(system, api, perSecond);
        chain.recordNeeds(RATE_BEFORE);
        String label = " at " + perSecond + "/s, " + with;
        Work work = new Work(system);
        chain.confirmOffers(perSecond);
        report.add(PROPOSAL + label, chain.proposals.count(), Double.NaN, chain.proposals, chain.missing());
        report.note("… processor time for each", work.forEach(chain.total()));
        work = new Work(system);
        chain.approveMatches(perSecond);
        report.add(MAILS + label, chain.mails.count(), Double.NaN, chain.mails, chain.missingMails());
        report.note("… processor time for each", work.forEach(chain.total()));
    }

    /** The same with everything at once, each need, offer, approval and mail of a match at this rate. */
    private void whole(LaunchedSystem system, Api api, int perSecond, String with) throws Exception {
        Chain chain = chain(system, api, perSecond);
        String label = ", all at once at " + perSecond + "/s, " + with;
        Work work = new Work(system);
        chain.walk(perSecond);
        report.add(PROPOSAL + label, chain.proposals.count(), Double.NaN, chain.proposals, chain.missing());
        report.add(MAILS + label, chain.mails.count(), Double.NaN, chain.mails, chain.missingMails());
        report.note("… processor time for each", work.forEach(chain.total()));
    }

    private Chain chain(LaunchedSystem system, Api api, int perSecond) throws InterruptedException {
        int total = (int) (perSecond * AT_RATE.toSeconds());
        Chain chain = new Chain(system.site(), api, clock, today, firstProbe, total);
        firstProbe += total;
        chain.prepare();
        return chain;
    }

    private void peak(Api api) throws InterruptedException {
        Timings timings = new Timings();
        AtomicInteger refused = new AtomicInteger();
        int done = Load.closed(CLIENTS, PEAK, timings, number -> {
            if (!api.post(null, "/api/offers", Probe.offer(100_000 + number, today))
                    .ok()) {
                refused.incrementAndGet();
            }
        });
        report.add(
                "submissions, " + CLIENTS + " clients",
                done,
                done / (double) PEAK.toSeconds(),
                timings,
                refused.get() + " refused");
    }

    /** Every service is killed once while citizens submit; what was acknowledged must be there, once, with its mail. */
    private void killed(LaunchedSystem system, Api api) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Timings timings = new Timings();
        Thread killer = new Thread(() -> {
            for (String service :
                    List.of("offers-service", "needs-service", "matching-service", "notification-service")) {
                pause(3);
                system.kill(service);
            }
        });
        killer.start();
        Load.closed(8, Duration.ofSeconds(20), timings, number -> {
            Api.Answer answer = untilAnswered(api, number);
            acknowledged.add(answer.json().path("id").asText());
        });
        killer.join();
        for (String service : List.of("offers-service", "needs-service", "matching-service", "notification-service")) {
            system.awaitReady(service);
        }
        Mailbox mailbox = new Mailbox(system.site());
        api.signInAgain();
        long lost = acknowledged.stream()
                .filter(id -> api.get("coordinator", "/api/offers/" + id).status() != 200)
                .count();
        int[] mailed = {-1};
        await(Duration.ofMinutes(5), () -> {
            int now = mailbox.count();
            boolean quiet = now == mailed[0];
            mailed[0] = now;
            return quiet;
        });
        long addresses = mailbox.headings().stream()
                .flatMap(heading -> heading.to().stream())
                .filter(address -> address.matches("probe-9\\d{7}\\D.*"))
                .distinct()
                .count();
        report.add(
                "submitted over a kill -9 of each service",
                acknowledged.size(),
                Double.NaN,
                timings,
                lost + " lost, " + (acknowledged.size() - addresses) + " without mail");
    }

    private Api.Answer untilAnswered(Api api, int number) {
        Map<String, Object> offer = Probe.offer(90_000_000 + number, today);
        String key = UUID.randomUUID().toString();
        while (true) {
            try {
                Api.Answer answer = api.postOnce(key, "/api/offers", offer);
                if (answer.ok()) {
                    return answer;
                }
            } catch (RuntimeException unreachable) {
                // the service is just being killed: the citizen tries again with the same key
            }
            pause(1);
        }
    }

    private static void await(Duration patience, BooleanSupplier done) {
        long end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            pause(3);
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
