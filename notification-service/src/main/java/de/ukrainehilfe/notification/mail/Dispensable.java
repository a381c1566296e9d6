package de.ukrainehilfe.notification.mail;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of mail that nobody needs to get; all others have their {@link Necessity}. */
public enum Dispensable {
    /** "No match yet." */
    NO_MATCH_YET(Template.OFFER_UNMATCHED),
    REMINDER(Template.MATCH_REMINDED),
    /** "How did it go?" */
    HOW_IT_WENT(Template.MATCH_ASKED),
    /** "Still available?" Whoever does without is told when the offer is out of use. */
    STILL_AVAILABLE(Template.OFFER_ASKED),
    /** "Your certificate runs out." Whoever does without sees it on their own page. */
    PROOF_ENDS(Template.OFFER_PROOF_ENDING),
    /** "Thank you for your answer." */
    RECEIPT(Template.MATCH_DECLINED_BY_YOU);

    private final Template template;

    Dispensable(Template template) {
        this.template = template;
    }

    /** Empty for a mail that is needed. */
    public static Optional<Dispensable> of(Template template) {
        return Arrays.stream(values()).filter(kind -> kind.template == template).findFirst();
    }
}
