package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of mails to the people who arrange help; in German, English, Ukrainian, Russian and Arabic. */
@MessageBundle("deskLetter")
interface DeskLetterTexts {
    String unsafeSubject(String reference);

    String unsafe();

    String unsafeAction();

    String unservedSubject(String reference);

    String unserved();

    String unservedAction();

    String whyDesk(String reference);
}
