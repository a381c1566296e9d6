package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered, in the words of the questions, to be read once more before it is sent. */
public final class Summary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Summary() {}

    /** One answer; null where there is none. */
    static String answer(Question question, Filled filled, OfferFormTexts texts) {
        String value = filled.value(question.id);
        return switch (question.input) {
            case CHECK -> value.isEmpty() ? null : texts.yes();
            case RADIO, SELECT, CHECKS ->
                question.choices.stream()
                        .filter(choice -> filled.has(question.id, choice.value()))
                        .map(Choice::label)
                        .collect(Collectors.collectingAndThen(Collectors.joining(", "), Summary::orNull));
            case ROWS ->
                question.rows.stream()
                        .map(row -> row(row, filled, texts))
                        .filter(Objects::nonNull)
                        .collect(Collectors.collectingAndThen(Collectors.joining("; "), Summary::orNull));
            case DATE -> orNull(day(value));
            default ->
                question.id.equals("postcode")
                        ? Places.find(value).map(place -> place(place, texts)).orElse(orNull(value))
                        : orNull(value);
        };
    }

    /** The place as people call it. */
    static String place(Place place, OfferFormTexts texts) {
        String town = place.postcode() + " " + place.town();
        return place.district() == null ? town : texts.inDistrict(town, place.district(), place.quarter());
    }

    private static String row(List<Question> cells, Filled filled, OfferFormTexts texts) {
        Stream<String> answers =
                cells.stream().map(cell -> answer(cell, filled, texts)).filter(Objects::nonNull);
        return orNull(answers.collect(Collectors.joining(" ")));
    }

    /** What is no day is shown as it was typed; sending says what is wrong with it. */
    private static String day(String typed) {
        try {
            return DAY.format(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return typed;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
