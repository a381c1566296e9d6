package de.ukrainehilfe.needs.ageing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about waiting; the texts are in messages/ageing*.properties, one file per language. */
@MessageBundle("ageing")
public interface AgeingTexts {
    @Message
    String title();

    @Message
    String link();

    @Message
    String nextStep();

    @Message
    String overdue();

    @Message
    String step(Step step);

    @Message
    String overSevenDays(long needs);

    @Message
    String overTwoDays(long needs);

    @Message
    String nobodyWaits();

    @Message
    String onlyOldest();
}
