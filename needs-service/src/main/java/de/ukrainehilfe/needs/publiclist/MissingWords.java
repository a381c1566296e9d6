package de.ukrainehilfe.needs.publiclist;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.needs.need.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** So much of a kind is missing, in the reader's language; in templates {@code inject:missingWords}. */
@Named("missingWords")
@ApplicationScoped
public class MissingWords {
    private final Texts texts;

    MissingWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Kind kind, long count) {
        MissingTexts words = texts.of(MissingTexts.class);
        return switch (kind) {
            case LODGING -> words.lodging(count);
            case GOODS -> words.goods(count);
            case INTERPRETING -> words.interpreting(count);
            case TRANSPORT -> words.transport(count);
            case ACCOMPANIMENT -> words.accompaniment(count);
            case MENTORING -> words.mentoring(count);
        };
    }
}
