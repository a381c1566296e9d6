package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.pages.AmountTexts;
import de.ukrainehilfe.defaults.pages.Amounts;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.match.MatchView;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.OfferDetails.Stock;
import de.ukrainehilfe.matching.pool.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the facts of offers and needs into words, in the reader's language; no person is among them. */
@ApplicationScoped
public class Facts {
    private final Texts texts;
    private final Page page;
    private final CompanyFacts company;

    Facts(Texts texts, Page page, CompanyFacts company) {
        this.texts = texts;
        this.page = page;
        this.company = company;
    }

    /** The offer as the match sees it: what is kept for the match counts as free. */
    List<String> of(Offer offer, MatchView match) {
        return of(match.status().reserves() && offer.isCounted() ? offer.keeping(match.quantity()) : offer);
    }

    public List<String> of(Offer offer) {
        List<String> facts = new ArrayList<>();
        if (offer.details() instanceof Home home) {
            describe(home, offer, facts);
        } else if (offer.details() instanceof Stock stock) {
            facts.add(amount(stock.item(), offer.remaining(), stock.unit()));
        } else if (offer.details() instanceof Interpreter interpreter) {
            describe(interpreter, facts);
        } else {
            company.describe(offer, facts);
        }
        facts.add(period(offer.from(), offer.until()));
        return facts;
    }

    public List<String> of(Need need) {
        List<String> facts = new ArrayList<>();
        if (need.details() instanceof Household household) {
            describe(household, facts);
        } else if (need.details() instanceof Supplies supplies) {
            facts.add(amount(supplies.item(), supplies.quantity(), supplies.unit()));
        } else if (need.details() instanceof Conversation conversation) {
            describe(conversation, facts);
        } else {
            company.describe(need, facts);
        }
        addIf(need.details().withMinors(), words().withMinors(), facts);
        addIf(need.details().forTrained(), words().forTrained(), facts);
        if (need.details().appointment() == null) {
            facts.add(period(need.from(), need.until()));
        }
        return facts;
    }

    private void describe(Home home, Offer offer, List<String> facts) {
        facts.add(words().places(Math.max(0, offer.remaining())));
        facts.add(home.ownFlat() ? words().wholeFlat() : words().room());
        addIf(home.barrierFree(), words().stepFree(), facts);
        addIf(home.womenOnly(), words().womenOnly(), facts);
        addIf(home.children(), words().childrenWelcome(), facts);
        addIf(home.pets(), words().petsWelcome(), facts);
    }

    private void describe(Household household, List<String> facts) {
        facts.add(words().adults(household.adults()));
        addIf(household.children() > 0, words().children(household.children()), facts);
        addIf(household.barrierFree(), words().needsStepFree(), facts);
        addIf(household.womenOnly(), words().womenOnly(), facts);
        addIf(household.pets(), words().withPet(), facts);
    }

    private void describe(Interpreter interpreter, List<String> facts) {
        facts.add(interpreter.languages().stream()
                .map(speech -> words().speaks(language(speech.code()), words().level(speech.level())))
                .collect(Collectors.joining(", ")));
        facts.add(interpreter.modes().stream().sorted().map(words()::mode).collect(Collectors.joining(", ")));
        interpreter.weekly().stream().map(this::weekly).forEach(facts::add);
        interpreter.subjects().stream()
                .sorted()
                .map(subject -> words().subjectIs(words().subject(subject)))
                .forEach(facts::add);
        if (interpreter.appointment() != null) {
            facts.add(appointment(interpreter.appointment()));
        }
    }

    private void describe(Conversation conversation, List<String> facts) {
        facts.add(words().translate(
                        language(conversation.from()),
                        language(conversation.to()),
                        words().level(conversation.level())));
        facts.add(words().mode(conversation.mode()));
        if (conversation.subject() != null) {
            facts.add(words().subjectIs(words().subject(conversation.subject())));
        }
        facts.add(conversation.appointment() == null ? words().anyTime() : appointment(conversation.appointment()));
    }

    /** What a proposal is about, where it is not the whole of the need. */
    String amount(String item, int quantity, String unit) {
        return words().amount(
                        Item.of(item).map(words()::item).orElse(item),
                        Amounts.of(texts.of(AmountTexts.class), quantity, unit));
    }

    /** Postcode and quarter, for those who decide. */
    public String place(Place place) {
        String town = place.postcode() + " " + place.town();
        return place.quarter() == null ? town : words().inPlace(town, place.quarter());
    }

    /** Town and city district, for the other side. */
    String roughly(Place place) {
        return place.district() == null ? place.town() : words().inDistrict(place.town(), place.district());
    }

    String period(LocalDate from, LocalDate until) {
        return until == null ? words().since(day(from)) : words().between(day(from), day(until));
    }

    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, SystemClock.CITY));
    }

    FactTexts words() {
        return texts.of(FactTexts.class);
    }

    String day(LocalDate day) {
        return page.getWritten().day(day);
    }

    String appointment(Appointment appointment) {
        return words().at(page.getWritten().moment(appointment.start()), appointment.minutes());
    }

    private String weekly(Window window) {
        return words().weekly(
                        window.day().getDisplayName(TextStyle.FULL_STANDALONE, locale()),
                        window.from().toString(),
                        window.to().toString());
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale());
    }

    private Locale locale() {
        return page.locale();
    }

    private static void addIf(boolean so, String fact, List<String> facts) {
        if (so) {
            facts.add(fact);
        }
    }
}
