package de.ukrainehilfe.needs.exchange;

import de.ukrainehilfe.defaults.exchange.ImportPages;
import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.NeedDetails;
import jakarta.ws.rs.Path;

/** Tables of needs. */
@Path("/needs/import")
public class NeedImportPages extends ImportPages<ImportedRow> {
    private static final String EXAMPLE = String.join(
            "\r\n",
            "kind;requester.name;requester.email;requester.phone;requester.locale;postcode;from;until;urgency;note;"
                    + "details.adults;details.children;details.barrierFree;details.pets;details.womenOnly;"
                    + "details.item;details.quantity;details.from;details.to;details.level;details.mode",
            "LODGING;Olena Beispiel;;+49211555010;uk;40210;;;NORMAL;;1;2;;;;;;;;;",
            "GOODS;Petro Beispiel;petro@example.org;;uk;40227;;;HIGH;;;;;;;blanket;10;;;;",
            "INTERPRETING;Iryna Beispiel;iryna@example.org;;uk;40225;;;NORMAL;;;;;;;;;uk;de;B2;ON_SITE",
            "");

    private final Imports imports;
    private final NeedWords words;

    NeedImportPages(Imports imports, NeedWords words) {
        this.imports = imports;
        this.words = words;
    }

    @Override
    protected Subject subject() {
        return new Subject(words.texts().importTitle(), "/needs", "needs.csv", null);
    }

    @Override
    protected TableImports<ImportedRow> imports() {
        return imports;
    }

    @Override
    protected String example() {
        return EXAMPLE;
    }

    @Override
    protected String what(ImportedRow row) {
        NeedDetails details = row.request().details();
        return words.texts().kind(details.kind()) + ", " + words.inShort(details);
    }

    @Override
    protected String place(String postcode) {
        return words.place(postcode);
    }
}
