package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Puts plans into words and numbers, in the reader's language; in a running transaction. */
@ApplicationScoped
class PlanViews {
    private final PlanLines lines;
    private final Texts texts;
    private final Page page;
    private final PlanLimits limits;
    private final Clock clock;

    PlanViews(PlanLines lines, Texts texts, Page page, PlanLimits limits, Clock clock) {
        this.lines = lines;
        this.texts = texts;
        this.page = page;
        this.limits = limits;
        this.clock = clock;
    }

    PlanView of(Plan plan) {
        Map<LineState, Integer> counts = lines.counts(plan.id());
        Double ratio = plan.bound() == null || plan.bound() == 0 ? null : (double) plan.objective() / plan.bound();
        return new PlanView(
                plan.id(),
                plan.kind(),
                plan.status(),
                plan.askedAt(),
                plan.endedAt(),
                plan.percent(),
                plan.objective(),
                plan.bound(),
                ratio,
                seconds(plan),
                counts,
                lines.added(plan.id()),
                unserved(plan),
                plan.status().hasResult() ? certificate(plan, ratio, counts) : null,
                plan.kept() == null || plan.kept().besideAnew() >= limits.betterAnewBelow()
                        ? null
                        : words().betterAnew(
                                        percent(plan.kept().besideAnew()),
                                        percent(plan.kept().ratio())));
    }

    PlanProgress progress(Plan plan) {
        return new PlanProgress(
                plan.id(), plan.status(), plan.percent(), plan.objective(), plan.bound(), seconds(plan));
    }

    LineView of(PlanLine line) {
        return new LineView(
                line.line(),
                line.state(),
                line.needId(),
                line.needReference(),
                line.offerId(),
                line.offerReference(),
                line.quantity(),
                line.points(),
                line.price(),
                line.reason(),
                text(line),
                line.matchId());
    }

    String number(long number) {
        return page.getWritten().number(number);
    }

    private String text(PlanLine line) {
        if (line.state() == LineState.UNSERVED) {
            return words().unserved(UnservedCode.of(line.reason()));
        }
        return line.price() == 0
                ? words().nobodyElse(line.points())
                : words().price(line.points(), number(line.price()), number(line.points() - line.price()));
    }

    private List<PlanView.Unserved> unserved(Plan plan) {
        return lines.unserved(plan.id()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> new PlanView.Unserved(
                        entry.getKey(), entry.getValue(), words().unserved(UnservedCode.of(entry.getKey()))))
                .toList();
    }

    private String certificate(Plan plan, Double ratio, Map<LineState, Integer> counts) {
        int unserved = counts.getOrDefault(LineState.UNSERVED, 0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return words().certificate(
                        plan.objective(),
                        plan.bound() == null ? "–" : number(plan.bound()),
                        percent(ratio == null ? 1 : ratio),
                        number(all - unserved),
                        number(unserved));
    }

    private String percent(double share) {
        NumberFormat percent = NumberFormat.getPercentInstance(page.getWritten().locale());
        percent.setMinimumFractionDigits(2);
        percent.setRoundingMode(RoundingMode.FLOOR);
        return percent.format(share);
    }

    private double seconds(Plan plan) {
        Duration elapsed = Duration.between(plan.askedAt(), plan.endedAt() == null ? clock.instant() : plan.endedAt());
        return Math.round(elapsed.toMillis() / 100.0) / 10.0;
    }

    private PlanTexts words() {
        return texts.of(PlanTexts.class);
    }
}
