package de.ukrainehilfe.offers.exchange;

import de.ukrainehilfe.defaults.exchange.ImportPages;
import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.desk.DeskTexts;
import de.ukrainehilfe.offers.offer.OfferDetails;
import de.ukrainehilfe.offers.offer.OfferTexts;
import de.ukrainehilfe.offers.offer.OfferWords;
import jakarta.ws.rs.Path;

/** Tables of offers; whoever sends one has to say that the people in it know of it and agree. */
@Path("/offers/import")
public class OfferImportPages extends ImportPages<ImportedOffer> {
    private static final String EXAMPLE = String.join(
            "\r\n",
            "kind;offerer.type;offerer.name;offerer.email;offerer.phone;offerer.locale;postcode;from;until;note;"
                    + "details.places;details.ownFlat;details.barrierFree;details.pets;details.womenOnly;details.children;"
                    + "details.item;details.quantity;details.condition;details.delivery;"
                    + "details.languages;details.modes;details.subjects",
            "LODGING;PRIVATE;Erika Beispiel;erika@example.org;+49211555010;de;40223;;;;2;nein;;ja;;ja;;;;;;;",
            "GOODS;COMPANY;Hotel Beispiel;hotel@example.org;;de;40476;;;;;;;;;;blanket;20;GOOD;PICK_UP;;;",
            "INTERPRETING;PRIVATE;Taras Beispiel;taras@example.org;;uk;40227;;;;;;;;;;;;;;uk NATIVE, de C1;ON_SITE, PHONE;HEALTH",
            "");

    private final OfferImports imports;
    private final OfferWords words;
    private final Texts texts;

    OfferImportPages(OfferImports imports, OfferWords words, Texts texts) {
        this.imports = imports;
        this.words = words;
        this.texts = texts;
    }

    @Override
    protected Subject subject() {
        DeskTexts says = texts.of(DeskTexts.class);
        return new Subject(says.importTitle(), "/offers/list", "offers.csv", says.importAgreed());
    }

    @Override
    protected TableImports<ImportedOffer> imports() {
        return imports;
    }

    @Override
    protected String example() {
        return EXAMPLE;
    }

    @Override
    protected String what(ImportedOffer row) {
        OfferDetails details = row.offer().details();
        return texts.of(OfferTexts.class).kind(details.kind()) + ", " + String.join(", ", words.facts(details));
    }

    @Override
    protected String place(String postcode) {
        return postcode;
    }
}
