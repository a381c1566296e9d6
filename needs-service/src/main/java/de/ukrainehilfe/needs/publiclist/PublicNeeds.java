package de.ukrainehilfe.needs.publiclist;

import de.ukrainehilfe.needs.need.GoodsItem;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.publiclist.StillMissing.OfItem;
import de.ukrainehilfe.needs.publiclist.StillMissing.OfKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Adds up what is open, at most once in a while however many people look. */
@ApplicationScoped
public class PublicNeeds {
    /** Unaccompanied minors are the youth office's business and nobody's offer. */
    private static final String OPEN = "select kind, details->>'item' as item, count(*) as needs,"
            + " sum(greatest(0, amount - reserved - confirmed)) as missing from need"
            + " where status = 'OPEN' and (until_date is null or until_date >= :today)"
            + " and coalesce(details->>'unaccompaniedMinor', 'false') = 'false'"
            + " and coalesce(details->>'adults', '1') <> '0' group by 1, 2";

    private final EntityManager entities;
    private final Clock clock;
    private final Duration kept;
    private volatile StillMissing known;

    PublicNeeds(EntityManager entities, Clock clock, @ConfigProperty(name = "needs.public-list.kept") Duration kept) {
        this.entities = entities;
        this.clock = clock;
        this.kept = kept;
    }

    @Transactional
    public StillMissing now() {
        StillMissing last = known;
        if (last == null || last.asOf().plus(kept).isBefore(clock.instant())) {
            last = count();
            known = last;
        }
        return last;
    }

    private record Line(Kind kind, String item, long needs, long missing) {}

    private StillMissing count() {
        List<?> rows = entities.createNativeQuery(OPEN, Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        List<Line> lines = rows.stream()
                .map(row -> line((Tuple) row))
                .filter(line -> line.missing() > 0)
                .toList();
        Map<Kind, List<Line>> byKind = lines.stream().collect(Collectors.groupingBy(Line::kind));
        return new StillMissing(
                clock.instant(),
                byKind.entrySet().stream()
                        .map(entry -> ofKind(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(OfKind::kind))
                        .toList(),
                lines.stream()
                        .filter(line -> line.item() != null)
                        .map(PublicNeeds::ofItem)
                        .sorted(Comparator.comparing(OfItem::item))
                        .toList());
    }

    private static Line line(Tuple row) {
        return new Line(
                Kind.valueOf(row.get("kind", String.class)),
                row.get("item", String.class),
                row.get("needs", Number.class).longValue(),
                row.get("missing", Number.class).longValue());
    }

    private static OfKind ofKind(Kind kind, List<Line> lines) {
        return new OfKind(
                kind,
                lines.stream().mapToLong(Line::needs).sum(),
                lines.stream().mapToLong(Line::missing).sum());
    }

    private static OfItem ofItem(Line line) {
        GoodsItem item = GoodsItem.of(line.item());
        return new OfItem(item, item.unit(), line.missing());
    }
}
