package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered, in the words of the questions, to be read once more before it is sent. */
record Summary(OfferFormTexts texts, Notation notation) {
    /** Every section of the form with what was answered in it. */
    List<Told> of(OfferForm form) {
        return form.sections().stream()
                .map(section -> new Told(
                        section.step(),
                        section.title(),
                        section.questions().stream()
                                .map(question -> new Told.Line(question.label, answer(question, form.filled())))
                                .filter(line -> line.answer() != null)
                                .toList()))
                .toList();
    }

    /** One answer; null where there is none. */
    private String answer(Question question, Filled filled) {
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
                        .map(row -> row(row, filled))
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

    private String row(List<Question> cells, Filled filled) {
        Stream<String> answers =
                cells.stream().map(cell -> answer(cell, filled)).filter(Objects::nonNull);
        return orNull(answers.collect(Collectors.joining(" ")));
    }

    /** What is no day is shown as it was typed; sending says what is wrong with it. */
    private String day(String typed) {
        try {
            return notation.day(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return typed;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
