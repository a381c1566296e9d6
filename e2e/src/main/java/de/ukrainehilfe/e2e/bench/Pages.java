package de.ukrainehilfe.e2e.bench;

import de.ukrainehilfe.e2e.site.Api;
import de.ukrainehilfe.e2e.site.LaunchedSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code bin/bench pages}: what a first view of each page weighs, compressed, through the proxy; how long the server takes
 * with many records in every database; and from which index the board's list comes.
 */
final class Pages {
    private static final int WARM_UP = 50;
    private static final int OFTEN = 200;
    private static final int GOAL_BYTES = 150_000;
    private static final int GOAL_MILLIS = 100;
    private static final List<String> CITIZENS = List.of(
            "/", "/offers", "/offers/new?kind=LODGING", "/needs/public", "/offers/about/help", "/offers/about/privacy");
    private static final List<String> COORDINATORS = List.of(
            "/matches",
            "/matches?kind=LODGING",
            "/matches?association=caritas",
            "/matches/map",
            "/matches/reports?measure=OPEN_NEEDS&by=KIND",
            "/matches/plans",
            "/needs",
            "/needs/ageing",
            "/needs/new?kind=LODGING",
            "/offers/list",
            "/offers/ageing",
            "/offers/duplicates",
            "/needs/duplicates",
            "/notifications");

    private final int records;
    private final Table table = new Table("page", "page B", "first view B", "parts", "p50 ms", "p95 ms", "goal");

    Pages(int records) {
        this.records = records;
    }

    Table run(Path root) throws Exception {
        try (LaunchedSystem system = LaunchedSystem.start(root, Files.createTempDirectory("bench-pages"))) {
            Ballast ballast = new Ballast(system.inside());
            fill(system, ballast);
            Visitor citizen = new Visitor(system.site().web());
            CITIZENS.forEach(path -> measure(citizen, path));
            Visitor coordinator = new Visitor(system.site().web());
            coordinator.signIn("coordinator");
            COORDINATORS.forEach(path -> measure(coordinator, path));
            measure(coordinator, "/matches/" + aProposal(new Api(system.site())));
            plans(ballast);
        }
        return table;
    }

    private void measure(Visitor visitor, String path) {
        Visitor.Weight weight = visitor.weigh(path);
        visitor.time(path, WARM_UP);
        Timings timings = visitor.time(path, OFTEN);
        boolean kept = weight.compressed() && weight.firstView() <= GOAL_BYTES && timings.millis(95) <= GOAL_MILLIS;
        table.add(
                path.replaceAll("[0-9a-f-]{36}", "{id}"),
                weight.page(),
                weight.firstView(),
                weight.parts(),
                timings.millis(50),
                timings.millis(95),
                kept ? "kept" : "missed");
    }

    private void fill(LaunchedSystem system, Ballast ballast) throws Exception {
        Api api = new Api(system.site());
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Berlin"));
        Api.Answer offer = api.post(null, "/api/offers", Probe.offer(1, today));
        api.post("coordinator", "/api/offers/" + offer.json().path("id").asText() + "/confirm", Map.of());
        api.post("coordinator", "/api/needs", Probe.need(1, today));
        aProposal(api);
        System.out.println("filling with " + records + " offers, needs and matches ...");
        Preload.send(system.site().kafka(), records, today);
        Lag.awaitNone(system.site().kafka(), "matching-service", "offers");
        ballast.awaitSearched();
        ballast.offers(records);
        ballast.needs(records);
        ballast.matches(records);
    }

    private static String aProposal(Api api) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            String id = api.get("coordinator", "/api/matches?status=PROPOSED")
                    .json()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asText();
            if (!id.isEmpty()) {
                return id;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("no proposal");
    }

    /** The same conditions and orders as {@code MatchQueue} and {@code Neighbours} of matching-service ask for. */
    private void plans(Ballast ballast) throws Exception {
        for (String conditions : List.of(
                "status = 'PROPOSED'",
                "status = 'PROPOSED' and kind = 'LODGING'",
                "status = 'PROPOSED' and (due, -score, id) > (now() - interval '7 days', -50, gen_random_uuid())")) {
            plan(ballast, "select * from match where " + conditions + " order by due, -score, id limit 21");
        }
        String sameOffer = " from match where offer_id = (select offer_id from match limit 1) and status ";
        plan(ballast, "select *" + sameOffer + "= 'PROPOSED' order by score desc, id limit 10");
        plan(
                ballast,
                "select count(*)" + sameOffer + "in ('REJECTED', 'DECLINED', 'EXPIRED') and id <> gen_random_uuid()");
    }

    private static void plan(Ballast ballast, String query) throws Exception {
        System.out.println("\n" + query);
        ballast.plan("matching", query).forEach(line -> System.out.println("    " + line));
    }
}
