package de.ukrainehilfe.e2e.eightdays;

import com.fasterxml.jackson.databind.JsonNode;
import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.Mailbox;
import de.ukrainehilfe.e2e.site.Site;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Replays the days after 27 February 2022 against a running system and follows every record to where it stands. */
public final class EightDays {
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** One in ten never clicks the link in the first mail. */
    private static final IntPredicate CONFIRMS = number -> number % 10 != 0;

    private final Site site;
    private final Api api;
    private final Mailbox mailbox;
    private final People people;
    private final int offers;
    private final int needs;
    private final PrintStream out;
    private final Map<Integer, JsonNode> postedOffers = new ConcurrentHashMap<>();
    private final Map<Integer, JsonNode> postedNeeds = new ConcurrentHashMap<>();

    public EightDays(Site site, People people, int offers, int needs, PrintStream out) {
        this.site = site;
        this.api = new Api(site);
        this.mailbox = new Mailbox(site);
        this.people = people;
        this.offers = offers;
        this.needs = needs;
        this.out = out;
    }

    /** Runs it all and returns what became of every record; throws where the system refuses one. */
    public List<Fate> run() {
        List<Map<String, Object>> offerBodies =
                IntStream.range(0, offers).mapToObj(people::offer).toList();
        List<Map<String, Object>> needBodies =
                IntStream.range(0, needs).mapToObj(people::need).toList();
        forEach(
                "offers submitted",
                offers,
                number -> postedOffers.put(number, accepted(api.post(null, "/api/offers", offerBodies.get(number)))));
        Map<String, Mailbox.Mail> confirmations = confirmationMails();
        forEach("offers confirmed", offers, number -> {
            if (CONFIRMS.test(number)) {
                confirm(number, confirmations.get(people.offerAddress(number)));
            }
        });
        forEach(
                "needs recorded",
                needs,
                number -> postedNeeds.put(
                        number, accepted(api.post("coordinator", "/api/needs", needBodies.get(number)))));
        awaitQuiet();
        return fates();
    }

    private void confirm(int number, Mailbox.Mail mail) {
        String id = postedOffers.get(number).path("id").asText();
        accepted(api.post(null, "/api/offers/" + id + "/confirm", Map.of("token", mail.token())));
    }

    /** The mail that asks to confirm, for every offerer; waits for them. */
    private Map<String, Mailbox.Mail> confirmationMails() {
        Set<String> wanted =
                IntStream.range(0, offers).mapToObj(people::offerAddress).collect(Collectors.toSet());
        Map<String, Mailbox.Heading> first = new HashMap<>();
        await("the confirmation mails", () -> {
            mailbox.headings().stream()
                    .filter(heading -> wanted.contains(heading.to().get(0)))
                    .forEach(heading -> first.put(heading.to().get(0), heading));
            return first.size() == offers;
        });
        Map<String, Mailbox.Mail> opened = new ConcurrentHashMap<>();
        List<Map.Entry<String, Mailbox.Heading>> entries = new ArrayList<>(first.entrySet());
        forEach(
                "mails read",
                entries.size(),
                number -> opened.put(
                        entries.get(number).getKey(),
                        mailbox.open(entries.get(number).getValue())));
        return opened;
    }

    /** Waits until the number of proposals has stopped growing. */
    private void awaitQuiet() {
        int[] last = {-1};
        await("the proposals", () -> {
            int now = matches().size();
            boolean quiet = now == last[0];
            last[0] = now;
            return quiet;
        });
    }

    private List<Fate> fates() {
        Map<String, List<JsonNode>> byRecord = new HashMap<>();
        for (JsonNode match : matches()) {
            byRecord.computeIfAbsent(match.path("offerId").asText(), id -> new ArrayList<>())
                    .add(match);
            byRecord.computeIfAbsent(match.path("needId").asText(), id -> new ArrayList<>())
                    .add(match);
        }
        List<Fate> fates = new ArrayList<>();
        fates.addAll(follow("offer", "/api/offers", postedOffers, byRecord));
        fates.addAll(follow("need", "/api/needs", postedNeeds, byRecord));
        return fates;
    }

    private List<Fate> follow(
            String side, String path, Map<Integer, JsonNode> posted, Map<String, List<JsonNode>> matches) {
        Map<String, JsonNode> records = new HashMap<>();
        pages(path + "?limit=200")
                .forEach(record -> records.put(record.path("id").asText(), record));
        return posted.values().stream()
                .map(answer -> {
                    String id = answer.path("id").asText();
                    JsonNode record = records.get(id);
                    return record == null
                            ? new Fate(side, answer.path("reference").asText(), "", Fate.LOST, "")
                            : new Fate(
                                    side,
                                    record.path("reference").asText(),
                                    record.path("kind")
                                            .asText(record.at("/details/kind").asText()),
                                    record.path("status").asText(),
                                    NextSteps.of(side, record, matches.getOrDefault(id, List.of())));
                })
                .toList();
    }

    private List<JsonNode> matches() {
        return pages("/api/matches?limit=200");
    }

    private List<JsonNode> pages(String path) {
        List<JsonNode> all = new ArrayList<>();
        String next = path;
        while (next != null) {
            Api.Answer page = api.get("coordinator", next);
            accepted(page);
            page.json().path("items").forEach(all::add);
            next = page.next() == null
                    ? null
                    : site.web().relativize(page.next()).toString();
        }
        return all;
    }

    private void forEach(String label, int total, IntConsumer work) {
        Progress progress = new Progress(out, label, total);
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < total; i++) {
                int number = i;
                all.add(workers.submit(() -> {
                    work.accept(number);
                    progress.step();
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(label + " stopped", failure);
        } finally {
            workers.shutdownNow();
        }
    }

    private static JsonNode accepted(Api.Answer answer) {
        if (!answer.ok()) {
            throw new IllegalStateException("refused with " + answer.status() + ": " + answer.json());
        }
        return answer.json();
    }

    private static void await(String what, BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("gave up waiting for " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
