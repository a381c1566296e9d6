package de.ukrainehilfe.matching.rules;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import jakarta.enterprise.context.ApplicationScoped;

/** Says broken rules in the caller's language. */
@ApplicationScoped
public class RuleWords {
    private final Texts texts;
    private final Page page;

    RuleWords(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /** Why the pair, which breaks the rule, does not fit. */
    public String of(HardRule broken, Pair pair) {
        return broken.sentence()
                .of(texts.of(RuleTexts.class), pair, day -> page.getWritten().day(day));
    }
}
