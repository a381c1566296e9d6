package de.ukrainehilfe.needs.handover;

import static de.ukrainehilfe.needs.Desk.as;
import static de.ukrainehilfe.needs.Desk.record;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static de.ukrainehilfe.needs.handover.Hands.answer;
import static de.ukrainehilfe.needs.handover.Hands.association;
import static de.ukrainehilfe.needs.handover.Hands.claimed;
import static de.ukrainehilfe.needs.handover.Hands.reference;
import static de.ukrainehilfe.needs.handover.Hands.sees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fifty at once: one is heard, and everybody learns which. */
@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "needs"))
class HandOverRaceTest {
    private static final int AT_ONCE = 50;

    @Inject
    EntityManager entities;

    @Test
    void oneOfTwoAssociationsTakesWhatNobodyLooksAfter() throws InterruptedException {
        UUID need = record("coordinator", petroAndTenBlankets());

        List<Answered> all = atOnce(need, turn -> turn % 2 == 0 ? "caritas" : "diakonie");

        String winner = association(need);
        String loser = winner.equals("caritas") ? "diakonie" : "caritas";
        // who comes after the winner asks the winner; who comes again is told what it already has
        assertTrue(all.stream().allMatch(one -> one.status() == 200), all.toString());
        assertEquals(Set.of("ACCEPTED"), said(all, winner));
        assertEquals(Set.of("WAITING"), said(all, loser));
        assertEquals(2, rows(need), "one hand-over and one claim");
        assertTrue(sees(winner, need));
        assertEquals(404, as(loser).get("/api/needs/" + need).statusCode());
    }

    @Test
    void oneOfTwoClaimsIsHeard() throws InterruptedException {
        UUID need = record("caritas", petroAndTenBlankets());

        List<Answered> all = atOnce(need, turn -> turn % 2 == 0 ? "diakonie" : "coordinator");

        List<Answered> heard = all.stream().filter(one -> one.status() == 200).toList();
        assertEquals(1, heard.stream().map(Answered::who).distinct().count());
        assertEquals(1, heard.stream().map(Answered::id).distinct().count());
        assertTrue(all.stream().allMatch(one -> one.status() == 200 || one.status() == 409));
        assertEquals(1, rows(need));
        assertEquals("caritas", association(need));
    }

    @Test
    void yesAndNoAtOnceEndWithYes() throws InterruptedException {
        UUID need = record("caritas", petroAndTenBlankets());
        String id = claimed("diakonie", need);

        List<Integer> codes = together(turn ->
                answer("caritas", id, turn % 2 == 0 ? "accept" : "refuse").statusCode());

        assertTrue(codes.stream().allMatch(code -> code == 200 || code == 409));
        assertEquals("diakonie", association(need));
        assertEquals(2, (int) as("diakonie").get("/api/needs/" + need).path("version"));
    }

    private record Answered(String who, int status, String id, String state) {}

    private List<Answered> atOnce(UUID need, IntFunction<String> who) throws InterruptedException {
        Map<String, String> body = Map.of("reference", reference(need));
        return together(turn -> {
            Response answer =
                    as(who.apply(turn)).contentType(ContentType.JSON).body(body).post("/api/needs/hand-overs");
            boolean heard = answer.statusCode() == 200;
            return new Answered(
                    who.apply(turn),
                    answer.statusCode(),
                    heard ? answer.path("id") : null,
                    heard ? answer.path("status") : null);
        });
    }

    private static <T> List<T> together(IntFunction<T> action) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<CompletableFuture<T>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(turn -> CompletableFuture.supplyAsync(
                            () -> {
                                await(go);
                                return action.apply(turn);
                            },
                            people))
                    .toList();
            go.countDown();
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            people.shutdownNow();
        }
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Set<String> said(List<Answered> all, String who) {
        return all.stream()
                .filter(one -> one.who().equals(who))
                .map(Answered::state)
                .collect(Collectors.toSet());
    }

    private long rows(UUID need) {
        return ((Number) entities.createNativeQuery("select count(*) from hand_over where need_id = :need")
                        .setParameter("need", need)
                        .getSingleResult())
                .longValue();
    }
}
