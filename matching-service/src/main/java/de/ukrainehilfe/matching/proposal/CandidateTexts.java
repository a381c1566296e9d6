package de.ukrainehilfe.matching.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where nothing fits; the texts are in messages/candidates*.properties, one file per language. */
@MessageBundle("candidates")
public interface CandidateTexts {
    @Message
    String found(String count);

    @Message
    String moreWithOtherDates(String count);

    @Message
    String moreWithoutPet(String count);

    @Message
    String moreWithSteps(String count);

    @Message
    String moreWithLowerLevel(String count);

    @Message
    String moreInAnotherWay(String count);

    @Message
    String moreAtAnotherTime(String count);

    @Message
    String priced(String worth, int households, String price, String remains);

    @Message
    String notOpen();

    @Message
    String needOrOffer();
}
