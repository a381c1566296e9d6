package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.pages.AmountTexts;
import de.ukrainehilfe.defaults.pages.Amounts;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says an offer in the language of the request; in templates {@code inject:offerWords}. */
@Named("offerWords")
@ApplicationScoped
public class OfferWords {

    private final Texts texts;
    private final Page page;

    OfferWords(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public OfferStatus[] getStatuses() {
        return OfferStatus.values();
    }

    /** What is offered, one fact each. */
    public List<String> facts(Offer offer) {
        return facts(offer.details);
    }

    public List<String> facts(OfferDetails details) {
        OfferTexts words = texts.of(OfferTexts.class);
        if (details instanceof Lodging lodging) {
            return facts(lodging, words);
        }
        if (details instanceof Goods goods) {
            return List.of(
                    words.goods(
                            words.item(goods.item()),
                            Amounts.of(
                                    texts.of(AmountTexts.class),
                                    goods.quantity(),
                                    goods.unit().name())),
                    words.condition(goods.condition()),
                    words.delivery(goods.delivery()));
        }
        if (details instanceof Transport transport) {
            return facts(transport, words);
        }
        if (details instanceof Accompaniment accompaniment) {
            return facts(accompaniment, words);
        }
        if (details instanceof Mentoring mentoring) {
            return facts(mentoring, words);
        }
        return facts((Interpreting) details, words);
    }

    public String when(Offer offer) {
        OfferTexts words = texts.of(OfferTexts.class);
        return offer.until == null ? words.since(day(offer.from)) : words.between(day(offer.from), day(offer.until));
    }

    public String where(Offer offer) {
        return Places.find(offer.postcode)
                .map(place -> offer.postcode + " " + place.town())
                .orElse(offer.postcode);
    }

    /** A language's name in the language of the page; its code where there is no name. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(page.locale());
    }

    public String minute(Instant instant) {
        return page.getWritten().moment(instant);
    }

    private String day(LocalDate day) {
        return page.getWritten().day(day);
    }

    private static List<String> facts(Lodging lodging, OfferTexts words) {
        List<String> facts = new ArrayList<>();
        facts.add(words.places(lodging.places()));
        facts.add(lodging.ownFlat() ? words.ownFlat() : words.sharedFlat());
        if (lodging.barrierFree()) {
            facts.add(words.barrierFree());
        }
        if (lodging.pets()) {
            facts.add(words.pets());
        }
        if (lodging.womenOnly()) {
            facts.add(words.womenOnly());
        }
        if (lodging.children()) {
            facts.add(words.children());
        }
        return facts;
    }

    private static List<String> facts(Transport transport, OfferTexts words) {
        List<String> facts = new ArrayList<>();
        if (transport.seats() > 0) {
            facts.add(words.seats(transport.seats()));
        }
        if (transport.load() > 0) {
            facts.add(words.load(transport.load()));
        }
        if (transport.wheelchair()) {
            facts.add(words.wheelchair());
        }
        facts.add(words.radius(transport.radius()));
        return facts;
    }

    private List<String> facts(Accompaniment accompaniment, OfferTexts words) {
        List<String> facts = new ArrayList<>();
        accompaniment.occasions().stream().sorted().map(words::occasion).forEach(facts::add);
        accompaniment.languages().forEach(skill -> facts.add(skill(skill, words)));
        return facts;
    }

    private static List<String> facts(Mentoring mentoring, OfferTexts words) {
        List<String> facts = new ArrayList<>();
        mentoring.content().stream().sorted().map(words::content).forEach(facts::add);
        facts.add(words.hoursPerWeek(mentoring.hoursPerWeek()));
        facts.add(words.months(mentoring.months()));
        return facts;
    }

    private String skill(Interpreting.Skill skill, OfferTexts words) {
        return words.skill(language(skill.code()), words.level(skill.level()));
    }

    private List<String> facts(Interpreting interpreting, OfferTexts words) {
        List<String> facts = new ArrayList<>();
        interpreting.languages().forEach(skill -> facts.add(skill(skill, words)));
        interpreting.modes().forEach(mode -> facts.add(words.mode(mode)));
        interpreting
                .weekly()
                .forEach(window -> facts.add(words.window(
                        words.day(window.day()),
                        window.from().toString(),
                        window.to().toString())));
        if (interpreting.appointment() != null) {
            facts.add(words.appointment(
                    minute(interpreting.appointment().start().toInstant()),
                    interpreting.appointment().minutes()));
        }
        interpreting.subjects().forEach(subject -> facts.add(words.subject(subject)));
        return facts;
    }
}
