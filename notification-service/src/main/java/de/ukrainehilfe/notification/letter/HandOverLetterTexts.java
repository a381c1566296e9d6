package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of mails about needs that change hands; in German, English, Ukrainian, Russian and Arabic. */
@MessageBundle("handOverLetter")
interface HandOverLetterTexts {
    /** How it ended; an end that a later version of the events brings is told in general words. */
    enum Outcome {
        ACCEPTED,
        BY_SILENCE,
        /** To whoever did not answer. */
        MISSED,
        REFUSED,
        WITHDRAWN,
        LAPSED,
        OTHER
    }

    String askedSubject(String reference);

    String claimed();

    String offered();

    String silenceIsYes();

    String silenceIsNo();

    String decidedSubject(String reference);

    @Message
    String outcome(Outcome outcome);

    String action();
}
