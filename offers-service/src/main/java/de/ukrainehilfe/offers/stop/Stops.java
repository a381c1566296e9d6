package de.ukrainehilfe.offers.stop;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.Goods;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.OfferDetails;
import de.ukrainehilfe.offers.offer.OfferTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** All stops in force; read at most every few seconds, for every offer asks. */
@ApplicationScoped
public class Stops {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final EntityManager entities;
    private final StopWords words;
    private final Texts texts;
    private final Clock clock;
    private volatile Known known;

    Stops(EntityManager entities, StopWords words, Texts texts, Clock clock) {
        this.entities = entities;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    private record Known(Instant asOf, List<Stop> stops) {}

    @Transactional
    public List<Stop> now() {
        Known last = known;
        Instant now = clock.instant();
        if (last == null || last.asOf().isAfter(now) || last.asOf().plus(KEPT).isBefore(now)) {
            last = new Known(now, read());
            known = last;
        }
        return last.stops();
    }

    public Optional<Stop> of(Kind kind) {
        return now().stream().filter(stop -> stop.stopsAll(kind)).findFirst();
    }

    /** Says at the field what is not taken for now, and what is needed instead. */
    public void objectTo(OfferDetails details, BiConsumer<String, String> objection) {
        if (details == null) {
            return;
        }
        StopTexts says = texts.of(StopTexts.class);
        of(details.kind())
                .ifPresent(stop -> objection.accept("details.kind", says.stoppedTitle(words.of(stop.what()))));
        if (details instanceof Goods goods && goods.item() != null) {
            now().stream()
                    .filter(stop -> stop.what().item() == goods.item())
                    .findFirst()
                    .ifPresent(stop -> objection.accept("details.item", ofItem(stop, says)));
        }
    }

    private String ofItem(Stop stop, StopTexts says) {
        String item = texts.of(OfferTexts.class).item(stop.what().item());
        return stop.alternatives().isEmpty()
                ? says.stoppedItemOnly(item)
                : says.stoppedItem(
                        item, stop.alternatives().stream().map(words::of).collect(Collectors.joining(", ")));
    }

    /** A second stop of the same thing replaces the first. */
    @Transactional
    void stop(Wanted what, List<Wanted> alternatives) {
        entities.createNativeQuery("insert into stopped (code, alternatives, since) values (?1, ?2, ?3)"
                        + " on conflict (code) do update set alternatives = excluded.alternatives")
                .setParameter(1, what.code())
                .setParameter(2, alternatives.stream().map(Wanted::code).collect(Collectors.joining(",")))
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        known = null;
    }

    @Transactional
    void resume(Wanted what) {
        entities.createNativeQuery("delete from stopped where code = ?1")
                .setParameter(1, what.code())
                .executeUpdate();
        known = null;
    }

    private List<Stop> read() {
        List<?> rows = entities.createNativeQuery(
                        "select code, alternatives, since from stopped order by code", Tuple.class)
                .getResultList();
        return rows.stream().map(row -> stop((Tuple) row)).toList();
    }

    private static Stop stop(Tuple row) {
        String alternatives = row.get("alternatives", String.class);
        return new Stop(
                Wanted.of(row.get("code", String.class)),
                Arrays.stream(alternatives.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(Wanted::of)
                        .toList(),
                row.get("since", Instant.class));
    }
}
