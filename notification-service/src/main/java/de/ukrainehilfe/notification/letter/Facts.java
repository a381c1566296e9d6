package de.ukrainehilfe.notification.letter;

import de.ukrainehilfe.defaults.pages.Amounts;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.notification.letter.GoodsTexts.Item;
import de.ukrainehilfe.notification.letter.GoodsTexts.Kind;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.Matter;
import de.ukrainehilfe.notification.mail.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a mail is about, line by line, in the recipient's language. */
final class Facts {
    private final Tongue tongue;
    private final LetterTexts texts;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Tongue tongue) {
        this.tongue = tongue;
        this.texts = tongue.texts();
    }

    static List<Fact> of(Mail mail, Tongue tongue) {
        Facts facts = new Facts(tongue);
        Matter about = mail.about();
        if (about.kind() != null) {
            facts.what(about, mail.matchId == null && mail.side == Side.OFFER);
        }
        facts.where(about, mail.matchId != null);
        facts.when(about);
        facts.add(facts.texts.number(), mail.reference);
        facts.add(facts.texts.match(), mail.matchReference);
        return List.copyOf(facts.facts);
    }

    /** The kind of help, as a word. */
    static String kind(Matter about, Tongue tongue) {
        return tongue.goods().kind(known(Kind.class, about.kind(), Kind.OTHER));
    }

    private void what(Matter about, boolean offered) {
        Kind kind = known(Kind.class, about.kind(), Kind.OTHER);
        String name = tongue.goods().kind(kind);
        if (about.item() != null) {
            Item item = known(Item.class, about.item(), null);
            name = item == null ? name : tongue.goods().item(item);
        }
        add(texts.what(), name);
        if (about.quantity() != null && kind == Kind.LODGING) {
            add(offered ? texts.places() : texts.persons(), tongue.number(about.quantity()));
        } else if (about.quantity() != null && kind == Kind.MENTORING) {
            add(texts.hoursPerWeek(), tongue.number(about.quantity()));
        } else if (about.quantity() != null && about.unit() != null) {
            add(texts.quantity(), Amounts.of(tongue.amounts(), about.quantity(), about.unit()));
        }
        if (about.languages() != null) {
            add(
                    texts.languages(),
                    about.languages().stream().map(tongue::language).collect(Collectors.joining(" – ")));
        }
    }

    private void where(Matter about, boolean matched) {
        add(
                matched ? texts.neededIn() : texts.place(),
                Places.find(about.postcode())
                        .map(place -> place.postcode() + " " + place.town())
                        .orElse(about.postcode()));
    }

    private void when(Matter about) {
        if (about.start() != null) {
            add(texts.appointment(), tongue.momentInFull(about.start()) + " (" + texts.minutes(about.minutes()) + ")");
        } else if (about.from() != null && about.until() != null) {
            add(texts.time(), texts.fromUntil(tongue.day(about.from()), tongue.day(about.until())));
        } else if (about.from() != null) {
            add(texts.time(), texts.from(tongue.day(about.from())));
        }
    }

    private void add(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    /** A code that a later version of the events may bring is no reason not to write. */
    private static <E extends Enum<E>> E known(Class<E> words, String code, E otherwise) {
        if (code == null) {
            return otherwise;
        }
        try {
            return Enum.valueOf(words, code.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }
}
