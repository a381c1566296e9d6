package de.ukrainehilfe.matching.followup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people are asked once both sides have agreed; the texts are in messages/check*.properties. */
@MessageBundle("check")
public interface CheckTexts {
    @Message
    String title();

    @Message
    String about(String reference);

    @Message
    String question(Question question);

    @Message
    String reply(Reply reply);

    /** What happens now. */
    @Message
    String thanks(Reply thanks);

    @Message
    String saidAlready(String reply);

    @Message
    String notSafeHint();

    @Message
    String givenLabel();

    @Message
    String howMuch(int most);

    @Message
    String noStay();

    @Message
    String overAlready();

    @Message
    String offerEnds(String day);

    @Message
    String callTitle();

    @Message
    String callIntro();

    @Message
    String askedOn(String day);

    @Message
    String noCalls();
}
