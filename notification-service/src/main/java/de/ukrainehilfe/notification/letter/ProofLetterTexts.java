package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the mails about certificates, trainings and minors; in German, English, Ukrainian, Russian and Arabic. */
@MessageBundle("proofLetter")
interface ProofLetterTexts {
    String endingSubject(String reference);

    String ending();

    String endingCan();

    String minorSubject(String reference);

    String minor();

    String minorNever();

    String minorAction();
}
