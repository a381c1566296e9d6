package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Level;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Errand;
import de.ukrainehilfe.matching.pool.NeedDetails.Mentee;
import de.ukrainehilfe.matching.pool.NeedDetails.Ride;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Companion;
import de.ukrainehilfe.matching.pool.OfferDetails.Driver;
import de.ukrainehilfe.matching.pool.OfferDetails.Mentor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The facts of those who come along: drivers, companions, mentors, and who looks for them. */
@ApplicationScoped
class CompanyFacts {
    private final Texts texts;
    private final Page page;

    CompanyFacts(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    void describe(Offer offer, List<String> facts) {
        if (offer.details() instanceof Driver driver) {
            addIf(driver.seats() > 0, words().seats(driver.seats()), facts);
            addIf(driver.load() > 0, words().loadUpTo(driver.load()), facts);
            addIf(driver.wheelchair(), words().takesWheelchair(), facts);
            facts.add(words().within(driver.radius()));
        } else if (offer.details() instanceof Companion companion) {
            companion.occasions().stream().sorted().map(words()::occasion).forEach(facts::add);
            facts.add(companion.languages().stream()
                    .map(speech -> words().speaks(language(speech.code()), level(speech.level())))
                    .collect(Collectors.joining(", ")));
        } else if (offer.details() instanceof Mentor mentor) {
            mentor.content().stream().sorted().map(words()::content).forEach(facts::add);
            facts.add(words().hoursPerWeek(Math.max(0, offer.remaining())));
            facts.add(words().months(mentor.months()));
        }
    }

    void describe(Need need, List<String> facts) {
        if (need.details() instanceof Ride ride) {
            addIf(ride.persons() > 0, words().persons(ride.persons()), facts);
            addIf(ride.load() > 0, words().load(ride.load()), facts);
            addIf(ride.wheelchair(), words().withWheelchair(), facts);
            if (ride.destination() != null) {
                facts.add(words().goesTo(town(ride.destination())));
            }
            addTime(ride.appointment(), facts);
        } else if (need.details() instanceof Errand errand) {
            facts.add(words().occasion(errand.occasion()));
            facts.add(words().speaksAtLeast(language(errand.language()), level(errand.level())));
            addTime(errand.appointment(), facts);
        } else if (need.details() instanceof Mentee mentee) {
            mentee.content().stream().sorted().map(words()::content).forEach(facts::add);
            facts.add(words().hoursPerWeek(mentee.hoursPerWeek()));
            facts.add(words().months(mentee.months()));
        }
    }

    private void addTime(Appointment appointment, List<String> facts) {
        facts.add(
                appointment == null
                        ? words().anyTime()
                        : words().at(page.getWritten().moment(appointment.start()), appointment.minutes()));
    }

    private static String town(String postcode) {
        return Places.find(postcode).map(place -> postcode + " " + place.town()).orElse(postcode);
    }

    private String level(Level level) {
        return words().level(level);
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(page.locale());
    }

    private FactTexts words() {
        return texts.of(FactTexts.class);
    }

    private static void addIf(boolean so, String fact, List<String> facts) {
        if (so) {
            facts.add(fact);
        }
    }
}
