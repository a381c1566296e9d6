package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.Accompaniment;
import de.ukrainehilfe.offers.offer.Goods;
import de.ukrainehilfe.offers.offer.GoodsItem;
import de.ukrainehilfe.offers.offer.Interpreting;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.Mentoring;
import de.ukrainehilfe.offers.offer.OfferTexts;
import de.ukrainehilfe.offers.offer.OfferWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of somebody who offers help of one kind. */
@ApplicationScoped
class KindQuestions {
    /** Lines for languages and for windows of time; the API takes more. */
    static final int LINES = 4;

    /** Languages people here speak to each other in, by ISO 639. */
    private static final List<String> LANGUAGES = List.of(
            "uk", "ru", "de", "en", "ar", "be", "bg", "cs", "es", "fa", "fr", "hu", "hy", "it", "ka", "ku", "nl", "pl",
            "ps", "pt", "ro", "sk", "so", "sq", "sr", "ti", "tr", "vi", "zh");

    private final Texts texts;
    private final OfferWords offerWords;
    private final Page page;

    KindQuestions(Texts texts, OfferWords offerWords, Page page) {
        this.texts = texts;
        this.offerWords = offerWords;
        this.page = page;
    }

    List<Question> of(Kind kind) {
        OfferFormTexts asks = texts.of(OfferFormTexts.class);
        OfferTexts words = texts.of(OfferTexts.class);
        return switch (kind) {
            case LODGING -> lodging(asks, words);
            case GOODS -> goods(asks, words);
            case INTERPRETING -> interpreting(asks, words);
            case TRANSPORT -> transport(asks, words);
            case ACCOMPANIMENT -> accompaniment(asks, words);
            case MENTORING -> mentoring(asks, words);
        };
    }

    private static List<Question> lodging(OfferFormTexts asks, OfferTexts words) {
        return List.of(
                Question.of("details.places", Input.NUMBER, asks.places())
                        .required()
                        .between(1, 1000),
                Question.oneOf(
                                "details.ownFlat",
                                Input.RADIO,
                                asks.flat(),
                                List.of(
                                        new Choice("true", Choice.alone(words.ownFlat())),
                                        new Choice("false", Choice.alone(words.sharedFlat()))))
                        .required(),
                Question.of("details.barrierFree", Input.CHECK, Choice.alone(words.barrierFree())),
                Question.of("details.pets", Input.CHECK, Choice.alone(words.pets())),
                Question.of("details.womenOnly", Input.CHECK, Choice.alone(words.womenOnly())),
                Question.of("details.children", Input.CHECK, Choice.alone(words.children())));
    }

    private List<Question> goods(OfferFormTexts asks, OfferTexts words) {
        Collator alphabet = Collator.getInstance(page.locale());
        List<Choice> items = Arrays.stream(GoodsItem.values())
                .map(item -> new Choice(item.code(), words.item(item) + " (" + words.unit(item.unit()) + ")"))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
        return List.of(
                Question.oneOf("details.item", Input.SELECT, asks.item(), items)
                        .required()
                        .hint(asks.itemHint()),
                Question.of("details.quantity", Input.NUMBER, asks.quantity())
                        .required()
                        .between(1, 100_000),
                Question.oneOf(
                                "details.condition",
                                Input.RADIO,
                                asks.condition(),
                                Choice.each(Goods.Condition.values(), words::condition))
                        .required(),
                Question.oneOf(
                                "details.delivery",
                                Input.RADIO,
                                asks.delivery(),
                                Choice.each(Goods.Delivery.values(), words::delivery))
                        .required());
    }

    private List<Question> interpreting(OfferFormTexts asks, OfferTexts words) {
        return List.of(
                languages(asks, words, asks.languagesHint()),
                Question.oneOf(
                                "details.modes",
                                Input.CHECKS,
                                asks.modes(),
                                Choice.each(Interpreting.Mode.values(), words::mode))
                        .required(),
                Question.rows(
                                "details.weekly",
                                asks.weekly(),
                                lines(line -> Stream.of(
                                        Question.oneOf(
                                                "details.weekly[" + line + "].day",
                                                Input.SELECT,
                                                asks.day(),
                                                Choice.each(DayOfWeek.values(), words::day)),
                                        Question.of("details.weekly[" + line + "].from", Input.TIME, asks.begins()),
                                        Question.of("details.weekly[" + line + "].to", Input.TIME, asks.ends()))))
                        .hint(asks.weeklyHint()),
                Question.oneOf(
                        "details.subjects",
                        Input.CHECKS,
                        asks.subjects(),
                        Choice.each(Interpreting.Subject.values(), words::subject)));
    }

    private Question languages(OfferFormTexts asks, OfferTexts words, String hint) {
        Collator alphabet = Collator.getInstance(page.locale());
        List<Choice> languages = LANGUAGES.stream()
                .map(code -> new Choice(code, Choice.alone(offerWords.language(code))))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
        return Question.rows(
                        "details.languages",
                        asks.languages(),
                        lines(line -> Stream.of(
                                Question.oneOf(
                                        "details.languages[" + line + "].code",
                                        Input.SELECT,
                                        asks.language(),
                                        languages),
                                Question.oneOf(
                                        "details.languages[" + line + "].level",
                                        Input.SELECT,
                                        asks.level(),
                                        Choice.each(Interpreting.Level.values(), words::level)))))
                .required()
                .hint(hint);
    }

    private static List<Question> transport(OfferFormTexts asks, OfferTexts words) {
        return List.of(
                Question.of("details.seats", Input.NUMBER, asks.seats())
                        .required()
                        .hint(asks.seatsHint())
                        .between(0, 100),
                Question.of("details.load", Input.NUMBER, asks.load())
                        .required()
                        .hint(asks.loadHint())
                        .between(0, 50_000),
                Question.of("details.wheelchair", Input.CHECK, Choice.alone(words.wheelchair())),
                Question.of("details.radius", Input.NUMBER, asks.radius())
                        .required()
                        .hint(asks.radiusHint())
                        .between(1, 2000));
    }

    private List<Question> accompaniment(OfferFormTexts asks, OfferTexts words) {
        return List.of(
                Question.oneOf(
                                "details.occasions",
                                Input.CHECKS,
                                asks.occasions(),
                                Choice.each(Accompaniment.Occasion.values(), words::occasion))
                        .required(),
                languages(asks, words, asks.languagesSpokenHint()));
    }

    private static List<Question> mentoring(OfferFormTexts asks, OfferTexts words) {
        return List.of(
                Question.oneOf(
                                "details.content",
                                Input.CHECKS,
                                asks.content(),
                                Choice.each(Mentoring.Content.values(), words::content))
                        .required(),
                Question.of("details.hoursPerWeek", Input.NUMBER, asks.hoursPerWeek())
                        .required()
                        .hint(asks.hoursPerWeekHint())
                        .between(1, 40),
                Question.of("details.months", Input.NUMBER, asks.months())
                        .required()
                        .hint(asks.monthsHint())
                        .between(1, 36));
    }

    private static List<List<Question>> lines(Function<Integer, Stream<Question>> line) {
        return IntStream.range(0, LINES)
                .mapToObj(number -> line.apply(number).toList())
                .toList();
    }
}
