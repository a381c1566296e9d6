package de.ukrainehilfe.notification.letter;

import de.ukrainehilfe.defaults.pages.AmountTexts;
import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.time.SystemClock;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A language with its words and its way to write dates and numbers. */
record Tongue(String tag, Locale locale) {
    /** One of the site's languages; the city's own for any other. */
    static Tongue of(String tag) {
        String known = Language.ALL.contains(tag) ? tag : Language.ALL.get(0);
        return new Tongue(known, Notation.of(known).locale());
    }

    public String dir() {
        return Language.direction(tag);
    }

    LetterTexts texts() {
        return MessageBundles.get(LetterTexts.class, Localized.Literal.of(tag));
    }

    ProofLetterTexts proofs() {
        return MessageBundles.get(ProofLetterTexts.class, Localized.Literal.of(tag));
    }

    AnswerLetterTexts answers() {
        return MessageBundles.get(AnswerLetterTexts.class, Localized.Literal.of(tag));
    }

    DeskLetterTexts desk() {
        return MessageBundles.get(DeskLetterTexts.class, Localized.Literal.of(tag));
    }

    HandOverLetterTexts handOvers() {
        return MessageBundles.get(HandOverLetterTexts.class, Localized.Literal.of(tag));
    }

    MovedLetterTexts moved() {
        return MessageBundles.get(MovedLetterTexts.class, Localized.Literal.of(tag));
    }

    NecessityTexts necessities() {
        return MessageBundles.get(NecessityTexts.class, Localized.Literal.of(tag));
    }

    AmountTexts amounts() {
        return tag.equals(Language.ALL.get(0))
                ? MessageBundles.get(AmountTexts.class)
                : MessageBundles.get(AmountTexts.class, Localized.Literal.of(tag));
    }

    GoodsTexts goods() {
        return MessageBundles.get(GoodsTexts.class, Localized.Literal.of(tag));
    }

    String number(long number) {
        return notation().number(number);
    }

    String day(LocalDate day) {
        return notation().dayInWords(day);
    }

    private Notation notation() {
        return new Notation(locale);
    }

    /** Day and time in the city, to be used in a sentence. */
    String moment(Instant moment) {
        return moment(moment, FormatStyle.LONG);
    }

    /** Day and time in the city with the day of the week, to stand alone. */
    String momentInFull(Instant moment) {
        return moment(moment, FormatStyle.FULL);
    }

    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    /** For plain text that runs right to left: keeps a telephone number from being turned round. */
    public String isolated(String value) {
        return Language.isFromTheRight(tag) ? "\u2068" + value + "\u2069" : value;
    }

    private String moment(Instant moment, FormatStyle style) {
        ZonedDateTime local = moment.atZone(SystemClock.CITY);
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
        return texts().moment(format(style).format(local), time);
    }

    private DateTimeFormatter format(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(locale);
    }
}
