package de.ukrainehilfe.matching.match;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about a match's state; the texts are in messages/match*.properties, one file per language. */
@MessageBundle("match")
public interface MatchTexts {
    @Message
    String status(MatchStatus status);

    @Message
    String rejectReason(RejectReason rejectReason);

    @Message
    String endReason(EndReason endReason);

    @Message
    String cancelReason(CancelReason cancelReason);

    @Message
    String isNow(String status);

    @Message
    String noLongerThere();

    @Message
    String askedEnough();

    @Message
    String notAgain();

    @Message
    String decidedAlready(String status);

    @Message
    String whichSide();

    @Message
    String pleaseSignIn();

    @Message
    String otherSide();
}
