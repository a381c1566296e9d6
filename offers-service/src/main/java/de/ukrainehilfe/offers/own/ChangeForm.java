package de.ukrainehilfe.offers.own;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.Goods;
import de.ukrainehilfe.offers.offer.Lodging;
import de.ukrainehilfe.offers.offer.Mentoring;
import de.ukrainehilfe.offers.offer.Offer;
import de.ukrainehilfe.offers.offer.OfferChange;
import de.ukrainehilfe.offers.offer.OfferDetails;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What changes most often: for how long, how much, and the note; who wants more withdraws and offers anew. */
public final class ChangeForm {
    private final Offer offer;
    private final Map<String, String> typed;
    private final Map<String, String> errors = new TreeMap<>();

    private ChangeForm(Offer offer, Map<String, String> typed) {
        this.offer = offer;
        this.typed = typed;
    }

    static ChangeForm of(Offer offer) {
        Map<String, String> now = new LinkedHashMap<>();
        now.put("from", offer.from.toString());
        now.put("until", offer.until == null ? "" : offer.until.toString());
        now.put("note", offer.note == null ? "" : offer.note);
        Integer amount = amount(offer.details);
        now.put("amount", amount == null ? "" : amount.toString());
        return new ChangeForm(offer, now);
    }

    static ChangeForm typed(Offer offer, Map<String, String> typed) {
        return new ChangeForm(offer, typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String error(String field) {
        return errors.get(field);
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** Whether there is a number to change: places, pieces, hours. */
    public boolean isCounted() {
        return amount(offer.details) != null;
    }

    void blame(Map<String, String> found) {
        found.forEach((field, why) -> errors.putIfAbsent(field.startsWith("details.") ? "amount" : field, why));
    }

    OfferChange change(String token, Texts texts) {
        OwnTexts words = texts.of(OwnTexts.class);
        LocalDate from = read("from", LocalDate::parse, words.noDate());
        LocalDate until = read("until", LocalDate::parse, words.noDate());
        Integer amount = isCounted() ? read("amount", Integer::valueOf, words.noNumber()) : null;
        String note = value("note");
        return new OfferChange(
                token, offer.postcode, from, until, note.isEmpty() ? null : note, with(offer.details, amount));
    }

    private static Integer amount(OfferDetails details) {
        if (details instanceof Lodging lodging) {
            return lodging.places();
        }
        if (details instanceof Goods goods) {
            return goods.quantity();
        }
        return details instanceof Mentoring mentoring ? mentoring.hoursPerWeek() : null;
    }

    private static OfferDetails with(OfferDetails details, Integer amount) {
        if (details instanceof Lodging was) {
            return new Lodging(amount, was.ownFlat(), was.barrierFree(), was.pets(), was.womenOnly(), was.children());
        }
        if (details instanceof Goods was) {
            return new Goods(was.item(), amount, was.unit(), was.condition(), was.delivery());
        }
        return details instanceof Mentoring was ? new Mentoring(was.content(), amount, was.months()) : details;
    }

    private <T> T read(String field, Function<String, T> reader, String otherwise) {
        String text = value(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (RuntimeException unreadable) {
            errors.put(field, otherwise);
            return null;
        }
    }
}
