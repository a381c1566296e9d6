package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.needs.NeedTexts;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Accompaniment;
import de.ukrainehilfe.needs.need.GoodsItem;
import de.ukrainehilfe.needs.need.Interpreting;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Languages;
import de.ukrainehilfe.needs.need.Mentoring;
import de.ukrainehilfe.needs.need.Rhythm;
import de.ukrainehilfe.needs.need.Urgency;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the counter form offers to choose from, in the reader's words. */
final class Options {
    private final NeedTexts texts;
    private final Locale reader;

    Options(NeedWords words) {
        this.texts = words.texts();
        this.reader = words.locale();
    }

    /** Every kind of help, to change over at the counter. */
    public Kind[] kinds() {
        return Kind.values();
    }

    public List<Option> urgencies() {
        return of(Urgency.values(), texts::urgency);
    }

    public List<Option> levels() {
        return of(Interpreting.Level.values(), texts::level);
    }

    public List<Option> rhythms() {
        return of(Rhythm.values(), texts::rhythm);
    }

    public List<Option> modes() {
        return of(Interpreting.Mode.values(), texts::mode);
    }

    public List<Option> occasions() {
        return of(Accompaniment.Occasion.values(), texts::occasion);
    }

    /** Each by the name of its own box. */
    public List<Option> contents() {
        return Arrays.stream(Mentoring.Content.values())
                .map(content -> new Option("details.content." + content, texts.content(content)))
                .toList();
    }

    public List<Option> subjects() {
        return of(Interpreting.Subject.values(), texts::subject);
    }

    /** Each language named in itself: its speaker finds it whatever the page's language is. */
    public List<Option> locales() {
        return Language.ALL.stream()
                .map(tag -> new Option(tag, Languages.name(tag, Locale.forLanguageTag(tag))))
                .toList();
    }

    public List<Option> languages() {
        return Languages.USUAL.stream()
                .map(code -> new Option(code, Languages.name(code, reader)))
                .toList();
    }

    /** With the unit, so that it need not be asked for. */
    public List<Option> items() {
        return Arrays.stream(GoodsItem.values())
                .map(item -> new Option(item.code(), texts.item(item) + " (" + texts.unit(item.unit()) + ")"))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(reader)))
                .toList();
    }

    private static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), label.apply(constant)))
                .toList();
    }
}
