package de.ukrainehilfe.offers.ageing;

import de.ukrainehilfe.offers.offer.NextAction;
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
    String action(NextAction action);

    @Message
    String nothing();

    @Message
    String overSevenDays(long offers);

    @Message
    String overTwoDays(long offers);

    @Message
    String nobodyWaits();

    @Message
    String onlyOldest();
}
