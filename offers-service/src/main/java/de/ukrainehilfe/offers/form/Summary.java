package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered, in the words of the questions, to be read once more before it is sent. */
public final class Summary {
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

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
