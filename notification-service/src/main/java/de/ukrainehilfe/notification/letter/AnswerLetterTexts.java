package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the mail that says that the desk has answered; in German, English, Ukrainian, Russian and Arabic. */
@MessageBundle("answerLetter")
interface AnswerLetterTexts {
    String subject(String reference);

    String thereIsOne();

    String thereIsOneForNeed();

    String action();
}
