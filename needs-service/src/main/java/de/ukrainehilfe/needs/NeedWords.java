package de.ukrainehilfe.needs;

import de.ukrainehilfe.defaults.pages.AmountTexts;
import de.ukrainehilfe.defaults.pages.Amounts;
import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.needs.need.Accompaniment;
import de.ukrainehilfe.needs.need.Goods;
import de.ukrainehilfe.needs.need.Interpreting;
import de.ukrainehilfe.needs.need.Languages;
import de.ukrainehilfe.needs.need.Lodging;
import de.ukrainehilfe.needs.need.Mentoring;
import de.ukrainehilfe.needs.need.NeedDetails;
import de.ukrainehilfe.needs.need.Transport;
import de.ukrainehilfe.needs.need.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a need into words, in the language of the reader; in templates {@code inject:needWords}. */
@Named("needWords")
@ApplicationScoped
public class NeedWords {
    private final Texts texts;
    private final Page page;

    NeedWords(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    public NeedTexts texts() {
        return texts.of(NeedTexts.class);
    }

    public Locale locale() {
        return page.locale();
    }

    public String inShort(NeedDetails details) {
        NeedTexts words = texts();
        if (details instanceof Lodging lodging) {
            return words.lodgingInShort(lodging.adults(), lodging.children());
        }
        if (details instanceof Goods goods) {
            return words.goodsInShort(words.item(goods.item()), amount(goods.quantity(), goods.unit()));
        }
        if (details instanceof Transport transport) {
            return ride(transport);
        }
        if (details instanceof Accompaniment accompaniment) {
            return words.accompanimentInShort(
                    words.occasion(accompaniment.occasion()),
                    Languages.name(accompaniment.language(), locale()),
                    words.level(accompaniment.level()));
        }
        if (details instanceof Mentoring mentoring) {
            return words.mentoringInShort(mentoring.hoursPerWeek(), mentoring.months());
        }
        Interpreting interpreting = (Interpreting) details;
        return words.interpretingInShort(
                Languages.name(interpreting.from(), locale()),
                Languages.name(interpreting.to(), locale()),
                words.level(interpreting.level()));
    }

    public String amount(long count, Unit unit) {
        return Amounts.of(texts.of(AmountTexts.class), count, unit.name());
    }

    private String ride(Transport transport) {
        return Stream.of(
                        transport.persons() > 0 ? texts().rideInShort(transport.persons()) : null,
                        transport.load() > 0 ? texts().loadInShort(transport.load()) : null,
                        transport.destination() == null ? null : texts().destinationIs(place(transport.destination())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    public String place(String postcode) {
        return Places.find(postcode).map(place -> postcode + " " + place.town()).orElse(postcode);
    }

    public String period(LocalDate from, LocalDate until) {
        return until == null ? texts().since(day(from)) : texts().between(day(from), day(until));
    }

    public String day(LocalDate day) {
        return page.getWritten().day(day);
    }

    public String day(Instant instant) {
        return page.getWritten().day(instant);
    }

    /** A day as somebody else than the reader writes it. */
    public String day(Instant instant, Locale writer) {
        return Notation.of(writer.getLanguage()).day(instant);
    }

    public String moment(Instant instant) {
        return page.getWritten().moment(instant);
    }
}
