package de.ukrainehilfe.matching.rules;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.pool.TrainingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold before an offer and a need may meet. */
public final class HardRules {
    public static final List<HardRule> ALL = List.of(
            new HardRule("same-kind", HardRules::sameKind, RuleTexts::otherKind),
            new HardRule("no-minor-alone", HardRules::noMinorAlone, RuleTexts::minorAlone),
            new HardRule("vetted", HardRules::vetted, HardRules::whyNotVetted),
            new HardRule("trained", HardRules::trained, HardRules::whyNotTrained),
            new HardRule("dates", HardRules::dates, RuleTexts::otherDates),
            new HardRule("site", HardRules::site, RuleTexts::siteFull),
            new HardRule("capacity", HardRules::capacity, RuleTexts::notEnough),
            new HardRule("own-flat", HardRules::ownFlat, RuleTexts::flatTaken),
            new HardRule("women-only", HardRules::womenOnly, RuleTexts::notWomenOnly),
            new HardRule("barrier-free", HardRules::barrierFree, RuleTexts::notBarrierFree),
            new HardRule("pets", HardRules::pets, RuleTexts::noPets),
            new HardRule("children", HardRules::children, RuleTexts::noChildren),
            new HardRule("item", HardRules::item, RuleTexts::otherItem),
            new HardRule("languages", HardRules::languages, RuleTexts::otherLanguages),
            new HardRule("mode", HardRules::mode, RuleTexts::otherMode),
            new HardRule("window", HardRules::window, RuleTexts::notAtThatTime),
            new HardRule("not-double-booked", HardRules::notDoubleBooked, RuleTexts::booked),
            new HardRule("seats", HardRules::seats, RuleTexts::tooFewSeats),
            new HardRule("load", HardRules::load, RuleTexts::tooHeavy),
            new HardRule("wheelchair", HardRules::wheelchair, RuleTexts::noWheelchair),
            new HardRule("radius", HardRules::radius, RuleTexts::tooFar),
            new HardRule("occasion", HardRules::occasion, RuleTexts::otherOccasion),
            new HardRule("content", HardRules::content, RuleTexts::otherContent),
            new HardRule("months", HardRules::months, RuleTexts::tooShort));

    private HardRules() {}

    /** The first rule the pair breaks; empty where the two may meet. */
    public static Optional<HardRule> firstBroken(Pair pair) {
        return ALL.stream().filter(rule -> !rule.holds().test(pair)).findFirst();
    }

    public static boolean allow(Pair pair) {
        return firstBroken(pair).isEmpty();
    }

    static boolean sameKind(Pair pair) {
        return pair.sameKind();
    }

    /** The youth office is in charge of them (SGB VIII § 42a). */
    static boolean noMinorAlone(Pair pair) {
        return pair.lodging((home, household) -> !household.isMinorAlone());
    }

    /** Who is alone with somebody under age has shown a certificate that still counts when it begins (SGB VIII § 72a). */
    static boolean vetted(Pair pair) {
        return !pair.need().details().withMinors() || pair.offer().proofs().isVettedOn(pair.firstDay());
    }

    private static String whyNotVetted(RuleTexts texts, Pair pair, Function<LocalDate, String> days) {
        LocalDate until = pair.offer().proofs().vettedUntil();
        return until == null ? texts.notVetted() : texts.vettedOnlyUntil(days.apply(until));
    }

    /** Where a need asks for it, only who has done the training helps. */
    static boolean trained(Pair pair) {
        TrainingCode asked = TrainingCode.opening(pair.need().kind());
        return !pair.need().details().forTrained()
                || asked == null
                || pair.offer().proofs().isTrainedOn(asked, pair.firstDay());
    }

    private static String whyNotTrained(RuleTexts texts, Pair pair, Function<LocalDate, String> days) {
        LocalDate until = pair.offer()
                .proofs()
                .trainings()
                .get(TrainingCode.opening(pair.need().kind()));
        return until == null ? texts.notTrained() : texts.trainedOnlyUntil(days.apply(until));
    }

    /** At least one day in common that is not over. */
    static boolean dates(Pair pair) {
        LocalDate until = pair.until();
        return until == null || !until.isBefore(pair.from()) && !until.isBefore(pair.today());
    }

    /** Persons who belong together are not divided; goods may be. */
    static boolean capacity(Pair pair) {
        boolean whole = pair.need().isDivisible() || pair.quantity() == pair.missing();
        return whole
                && pair.quantity() > 0
                && pair.quantity() <= pair.offer().remaining()
                && pair.quantity() <= pair.missing();
    }

    /** So that no site becomes a camp. */
    static boolean site(Pair pair) {
        return pair.lodging((home, household) -> pair.offer().reserved() + household.quantity() <= Home.MOST_AT_A_SITE);
    }

    static boolean ownFlat(Pair pair) {
        return pair.lodging((home, household) -> !home.ownFlat() || pair.offer().reserved() == 0);
    }

    /** Both ways: a shelter for women takes no mixed household, and who asks for one is sent to no other. */
    static boolean womenOnly(Pair pair) {
        return pair.lodging((home, household) -> home.womenOnly() == household.womenOnly());
    }

    static boolean barrierFree(Pair pair) {
        return pair.lodging((home, household) -> home.barrierFree() || !household.barrierFree());
    }

    static boolean pets(Pair pair) {
        return pair.lodging((home, household) -> home.pets() || !household.pets());
    }

    static boolean children(Pair pair) {
        return pair.lodging((home, household) -> home.children() || household.children() == 0);
    }

    static boolean item(Pair pair) {
        return pair.goods((stock, supplies) ->
                stock.item().equals(supplies.item()) && stock.unit().equals(supplies.unit()));
    }

    static boolean languages(Pair pair) {
        return pair.interpreting(
                        (interpreter, conversation) -> interpreter.speaks(conversation.from(), conversation.level())
                                && interpreter.speaks(conversation.to(), conversation.level()))
                && pair.accompaniment((companion, errand) -> companion.speaks(errand.language(), errand.level()));
    }

    static boolean mode(Pair pair) {
        return pair.interpreting(
                (interpreter, conversation) -> interpreter.modes().contains(conversation.mode()));
    }

    /** Who names times is asked for no other. */
    static boolean window(Pair pair) {
        return pair.appointment((interpreter, wanted) -> {
            boolean once = interpreter.appointment() != null;
            boolean weekly = !interpreter.weekly().isEmpty();
            return !once && !weekly
                    || once && interpreter.appointment().lasts(wanted)
                    || weekly && interpreter.weekly().stream().anyMatch(window -> window.holds(wanted));
        });
    }

    /** Whoever comes in person can be at one place only. */
    static boolean notDoubleBooked(Pair pair) {
        Appointment wanted = pair.need().details().appointment();
        return wanted == null || pair.bookings().stream().noneMatch(wanted::overlaps);
    }

    static boolean seats(Pair pair) {
        return pair.transport((driver, ride) -> driver.seats() >= ride.persons());
    }

    static boolean load(Pair pair) {
        return pair.transport((driver, ride) -> driver.load() >= ride.load());
    }

    static boolean wheelchair(Pair pair) {
        return pair.transport((driver, ride) -> driver.wheelchair() || !ride.wheelchair());
    }

    /** Start and destination lie within the distance the driver is willing to go. */
    static boolean radius(Pair pair) {
        Place home = pair.offer().place();
        return pair.transport((driver, ride) -> home.kilometresTo(pair.need().place()) <= driver.radius()
                && Optional.ofNullable(ride.destination())
                        .flatMap(Places::find)
                        .map(destination -> home.kilometresTo(destination) <= driver.radius())
                        .orElse(true));
    }

    static boolean occasion(Pair pair) {
        return pair.accompaniment((companion, errand) -> companion.occasions().contains(errand.occasion()));
    }

    static boolean content(Pair pair) {
        return pair.mentoring((mentor, mentee) -> mentor.content().containsAll(mentee.content()));
    }

    /** An agreement is not made for less time than was asked for. */
    static boolean months(Pair pair) {
        return pair.mentoring((mentor, mentee) -> mentor.months() >= mentee.months());
    }
}
