package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.Interpreting;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.NewOffer;
import de.ukrainehilfe.offers.stop.Stops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Reads what somebody filled in as the offer it means, whether on the form's pages or in a row of a table. */
@ApplicationScoped
public class OfferReader {
    private final Forms forms;
    private final Stops stops;
    private final Texts texts;

    OfferReader(Forms forms, Stops stops, Texts texts) {
        this.forms = forms;
        this.stops = stops;
        this.texts = texts;
    }

    /** @param errors question to what is wrong there; empty where it can be submitted */
    public record Read(NewOffer offer, Map<String, String> errors) {}

    public Read read(Kind kind, Map<String, List<String>> typed) {
        Filled form = new Filled(typed);
        NewOffer offer = read(kind, form);
        return new Read(offer, form.errors());
    }

    /** What is wrong is blamed in the form itself. */
    NewOffer read(Kind kind, Filled form) {
        OfferFormTexts words = texts.of(OfferFormTexts.class);
        NewOffer offer = new Answers(form, words).offer(kind);
        forms.check(offer).forEach(form::blame);
        if (offer.details() instanceof Interpreting interpreting
                && interpreting.languages().size() == 1) {
            form.blame("details.languages", words.twoLanguages());
        }
        stops.objectTo(offer.details(), form::blame);
        return offer;
    }
}
