package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.needs.NeedTexts;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes what is asked for. */
@ApplicationScoped
class Changes {
    private final Needs needs;
    private final Texts texts;
    private final Clock clock;

    Changes(Needs needs, Texts texts, Clock clock) {
        this.needs = needs;
        this.texts = texts;
        this.clock = clock;
    }

    /** Another kind of help is another need. */
    @Transactional(Transactional.TxType.MANDATORY)
    void change(Need need, NeedChange change) {
        if (change.details().kind() != need.kind()) {
            throw Refusal.field("details.kind", texts.of(NeedTexts.class).kindStays());
        }
        needs.change(need, change.wish(clock));
    }
}
