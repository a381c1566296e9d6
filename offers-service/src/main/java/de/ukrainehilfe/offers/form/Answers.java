package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.offers.consent.ConsentGiven;
import de.ukrainehilfe.offers.contact.NewOfferer;
import de.ukrainehilfe.offers.contact.OffererType;
import de.ukrainehilfe.offers.offer.Accompaniment;
import de.ukrainehilfe.offers.offer.Goods;
import de.ukrainehilfe.offers.offer.GoodsItem;
import de.ukrainehilfe.offers.offer.Interpreting;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.Lodging;
import de.ukrainehilfe.offers.offer.Mentoring;
import de.ukrainehilfe.offers.offer.NewOffer;
import de.ukrainehilfe.offers.offer.OfferDetails;
import de.ukrainehilfe.offers.offer.Transport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads a filled-in form as the offer it means; what cannot be read is blamed on its question and left out. */
final class Answers {
    private final Filled form;
    private final OfferFormTexts texts;

    Answers(Filled form, OfferFormTexts texts) {
        this.form = form;
        this.texts = texts;
        form.closeUp("details.languages", KindQuestions.LINES, List.of("code", "level"));
        form.closeUp("details.weekly", KindQuestions.LINES, List.of("day", "from", "to"));
    }

    NewOffer offer(Kind kind) {
        return new NewOffer(
                new NewOfferer(
                        one("offerer.type", OffererType.class),
                        text("offerer.name"),
                        text("offerer.email"),
                        text("offerer.phone"),
                        text("offerer.locale")),
                text("postcode"),
                read("from", LocalDate::parse, texts.noDate()),
                read("until", LocalDate::parse, texts.noDate()),
                text("note"),
                new ConsentGiven(text("consent.version"), ticked("consent.accepted")),
                details(kind));
    }

    private OfferDetails details(Kind kind) {
        return switch (kind) {
            case LODGING ->
                new Lodging(
                        number("details.places"),
                        Optional.ofNullable(text("details.ownFlat"))
                                .map(Boolean::valueOf)
                                .orElse(null),
                        ticked("details.barrierFree"),
                        ticked("details.pets"),
                        ticked("details.womenOnly"),
                        ticked("details.children"));
            case GOODS -> goods();
            case INTERPRETING ->
                new Interpreting(
                        lines("details.languages", "code").mapToObj(this::skill).toList(),
                        many("details.modes", Interpreting.Mode.class),
                        lines("details.weekly", "day").mapToObj(this::window).toList(),
                        many("details.subjects", Interpreting.Subject.class),
                        null);
            case TRANSPORT ->
                new Transport(
                        number("details.seats"),
                        number("details.load"),
                        ticked("details.wheelchair"),
                        number("details.radius"));
            case ACCOMPANIMENT ->
                new Accompaniment(
                        many("details.occasions", Accompaniment.Occasion.class),
                        lines("details.languages", "code").mapToObj(this::skill).toList());
            case MENTORING ->
                new Mentoring(
                        many("details.content", Mentoring.Content.class),
                        number("details.hoursPerWeek"),
                        number("details.months"));
        };
    }

    private Goods goods() {
        GoodsItem item = read("details.item", GoodsItem::of, texts.noChoice());
        return new Goods(
                item,
                number("details.quantity"),
                item == null ? null : item.unit(),
                one("details.condition", Goods.Condition.class),
                one("details.delivery", Goods.Delivery.class));
    }

    private Interpreting.Skill skill(int line) {
        String at = "details.languages[" + line + "].";
        return new Interpreting.Skill(text(at + "code"), one(at + "level", Interpreting.Level.class));
    }

    private Interpreting.Window window(int line) {
        String at = "details.weekly[" + line + "].";
        return new Interpreting.Window(
                one(at + "day", DayOfWeek.class),
                read(at + "from", LocalTime::parse, texts.noTime()),
                read(at + "to", LocalTime::parse, texts.noTime()));
    }

    private IntStream lines(String rows, String cell) {
        return IntStream.range(0, KindQuestions.LINES)
                .filter(line -> !form.all(rows + "[" + line + "]." + cell).isEmpty());
    }

    private String text(String id) {
        String typed = form.value(id);
        return typed.isEmpty() ? null : typed;
    }

    private boolean ticked(String id) {
        return !form.value(id).isEmpty();
    }

    private Integer number(String id) {
        return read(id, Integer::valueOf, texts.noNumber());
    }

    private <E extends Enum<E>> E one(String id, Class<E> choices) {
        return read(id, typed -> Enum.valueOf(choices, typed), texts.noChoice());
    }

    private <E extends Enum<E>> Set<E> many(String id, Class<E> choices) {
        Set<E> picked = EnumSet.noneOf(choices);
        for (String typed : form.all(id)) {
            Arrays.stream(choices.getEnumConstants())
                    .filter(choice -> choice.name().equals(typed))
                    .findFirst()
                    .ifPresentOrElse(picked::add, () -> form.blame(id, texts.noChoice()));
        }
        return picked;
    }

    private <T> T read(String id, Function<String, T> reader, String otherwise) {
        String typed = text(id);
        if (typed == null) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (RuntimeException unreadable) {
            form.blame(id, otherwise);
            return null;
        }
    }
}
