package de.ukrainehilfe.e2e.bench;

import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.Mailbox;
import de.ukrainehilfe.e2e.site.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Walks probes through the main job at a fixed rate and notes the moments that count. */
final class Chain {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** From sending the confirmation to reading {@code match-proposed} from the topic. */
    final Timings proposals = new Timings();
    /** From sending the approval to the later of the two mails being accepted by the mail server. */
    final Timings mails = new Timings();

    private final Site site;
    private final Api api;
    private final Clock clock;
    private final LocalDate today;
    private final int first;
    final int total;
    private final Map<Integer, String> ids = new ConcurrentHashMap<>();
    private final Map<Integer, String> tokens = new ConcurrentHashMap<>();
    private final Map<Integer, String> matches = new ConcurrentHashMap<>();
    private final Map<String, Instant> approvals = new ConcurrentHashMap<>();

    Chain(Site site, Api api, Clock clock, LocalDate today, int first, int total) {
        this.site = site;
        this.api = api;
        this.clock = clock;
        this.today = today;
        this.first = first;
        this.total = total;
    }

    /** Submits all offers and reads their confirmation mails, outside the measurement. */
    void prepare() throws InterruptedException {
        numbers()
                .forEach(number -> ids.put(
                        number,
                        api.post(null, "/api/offers", Probe.offer(number, today))
                                .json()
                                .path("id")
                                .asText()));
        Mailbox mailbox = new Mailbox(site);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (tokens.size() < total && System.nanoTime() < end) {
            Map<String, Mailbox.Heading> byAddress = new HashMap<>();
            mailbox.newest(4 * total + 200)
                    .forEach(heading -> byAddress.put(heading.to().get(0), heading));
            numbers().filter(number -> !tokens.containsKey(number)).forEach(number -> {
                Mailbox.Heading heading = byAddress.get(Probe.offerAddress(number));
                if (heading != null) {
                    tokens.put(number, mailbox.open(heading).token());
                }
            });
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** The whole way at once: at this rate needs are recorded, offers confirmed and, as soon as proposed, matches approved. */
    void walk(int perSecond) throws Exception {
        try (Moments moments = new Moments(site.kafka())) {
            // a second ahead of its offer, so that the need is settled when the offer comes
            Thread needs = new Thread(() -> open(perSecond, this::recordNeed));
            needs.start();
            TimeUnit.SECONDS.sleep(1);
            open(perSecond, number -> {
                confirm(number, moments);
                approve(number, moments);
            });
            needs.join();
        }
        accepted();
    }

    /** Records all needs, outside the measurement, and waits until matching-service knows them. */
    void recordNeeds(int perSecond) throws Exception {
        open(perSecond, this::recordNeed);
        Lag.awaitNone(site.kafka(), "matching-service", "needs");
    }

    /** The first half of the way: at this rate offers are confirmed, whose needs wait already. */
    void confirmOffers(int perSecond) throws Exception {
        try (Moments moments = new Moments(site.kafka())) {
            open(perSecond, number -> confirm(number, moments));
        }
    }

    /** The second half: at this rate matches are approved that were proposed before. */
    void approveMatches(int perSecond) throws Exception {
        try (Moments moments = new Moments(site.kafka())) {
            open(perSecond, number -> approve(number, moments));
        }
        accepted();
    }

    int total() {
        return total;
    }

    String missing() {
        return total - proposals.count() + " of " + total + " without proposal";
    }

    String missingMails() {
        return approvals.size() - mails.count() + " of " + approvals.size() + " without both mails";
    }

    private void recordNeed(int number) {
        api.post("coordinator", "/api/needs", Probe.need(number, today));
    }

    private void confirm(int number, Moments moments) {
        long start = System.nanoTime();
        api.post(null, "/api/offers/" + ids.get(number) + "/confirm", Map.of("token", tokens.get(number)));
        seen(moments.proposed(ids.get(number))).ifPresent(proposed -> {
            proposals.add(proposed.at() - start);
            matches.put(number, proposed.match().path("id").asText());
        });
    }

    private void approve(int number, Moments moments) {
        String match = matches.get(number);
        if (match == null) {
            return; // counted as missing
        }
        Instant approving = clock.instant();
        if (api.post("coordinator", "/api/matches/" + match + "/approve", "{}").ok()) {
            seen(moments.approved(match)).ifPresent(approved -> approvals.put(approved.eventId(), approving));
        }
    }

    private static Optional<Moments.Seen> seen(Future<Moments.Seen> moment) {
        try {
            return Optional.of(moment.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            return Optional.empty(); // counted as missing
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Reads from the inbox when each mail was accepted; the Message-ID names the event it tells of. */
    private void accepted() throws InterruptedException {
        Mailbox mailbox = new Mailbox(site);
        Map<String, List<Instant>> accepted = Map.of();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Map<String, List<Instant>> found = new HashMap<>();
            for (Mailbox.Heading heading : mailbox.newest(6 * total + 500)) {
                String event = heading.messageId().replaceFirst("^<", "").replaceFirst("\\..*", "");
                if (approvals.containsKey(event)) {
                    found.computeIfAbsent(event, ignored -> new ArrayList<>()).add(heading.created());
                }
            }
            accepted = found;
            if (found.values().stream().filter(both -> both.size() >= 2).count() == approvals.size()) {
                break;
            }
            TimeUnit.SECONDS.sleep(3); // reading the whole inbox is work, too: not while mails still come
        }
        accepted.forEach((event, both) -> {
            if (both.size() >= 2) {
                Instant later = both.stream().max(Instant::compareTo).orElseThrow();
                mails.add(Duration.between(approvals.get(event), later).toNanos());
            }
        });
    }

    private void open(int perSecond, IntConsumer request) {
        try {
            Load.open(perSecond, total, number -> request.accept(first + number));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private IntStream numbers() {
        return IntStream.range(first, first + total);
    }
}
