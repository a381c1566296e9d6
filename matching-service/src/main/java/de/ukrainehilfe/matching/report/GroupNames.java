package de.ukrainehilfe.matching.report;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.board.FactTexts;
import de.ukrainehilfe.matching.pool.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** What the groups of a report are called in the reader's language. */
@ApplicationScoped
class GroupNames {
    private final Texts texts;
    private final Page page;

    GroupNames(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    String of(Dimension by, String group) {
        ReportTexts words = texts.of(ReportTexts.class);
        return switch (by) {
            case KIND -> Kind.isKnown(group) ? texts.of(FactTexts.class).kind(Kind.valueOf(group)) : group;
            case DISTRICT -> group.equals("0") ? words.elsewhere() : words.district(group);
            case POSTCODE ->
                Places.find(group).map(place -> group + " " + place.quarter()).orElseGet(words::elsewhere);
            case LANGUAGE -> Locale.forLanguageTag(group).getDisplayLanguage(page.locale());
            case AGE -> words.age(Band.values()[Integer.parseInt(group) - 1]);
        };
    }
}
