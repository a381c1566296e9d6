package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.MessageBundle;

/** The sentences that tell people who looks after them from now on; in German, English, Ukrainian, Russian and Arabic. */
@MessageBundle("movedLetter")
interface MovedLetterTexts {
    String subject(String reference);

    String house(String association);

    String city();

    String goesOn();

    String transferredSubject(String reference);

    String municipality(String name);

    String elsewhere();

    String kept();
}
