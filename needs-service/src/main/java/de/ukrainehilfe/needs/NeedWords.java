package de.ukrainehilfe.needs;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.needs.need.Goods;
import de.ukrainehilfe.needs.need.Interpreting;
import de.ukrainehilfe.needs.need.Languages;
import de.ukrainehilfe.needs.need.Lodging;
import de.ukrainehilfe.needs.need.NeedDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Puts a need into words, in the language of the reader. */
@ApplicationScoped
public class NeedWords {
    private final Texts texts;
    private final Page page;
    private final Clock clock;

    NeedWords(Texts texts, Page page, Clock clock) {
        this.texts = texts;
        this.page = page;
        this.clock = clock;
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
            return words.goodsInShort(words.item(goods.item()), goods.quantity(), words.unit(goods.unit()));
        }
        Interpreting interpreting = (Interpreting) details;
        return words.interpretingInShort(
                Languages.name(interpreting.from(), locale()),
                Languages.name(interpreting.to(), locale()),
                words.level(interpreting.level()));
    }

    public String place(String postcode) {
        return Places.find(postcode).map(place -> postcode + " " + place.town()).orElse(postcode);
    }

    public String period(LocalDate from, LocalDate until) {
        return until == null ? texts().since(day(from)) : texts().between(day(from), day(until));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, clock.getZone()));
    }

    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(ZonedDateTime.ofInstant(instant, clock.getZone()));
    }
}
