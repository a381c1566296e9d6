package de.ukrainehilfe.matching.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word of the pages about matches; the texts are in messages/board*.properties, one file per language. */
@MessageBundle("board")
public interface BoardTexts {
    @Message
    String kindLabel();

    @Message
    String statusLabel();

    @Message
    String all();

    @Message
    String offerSide();

    @Message
    String needSide();

    @Message
    String proposalDetails();

    @Message
    String why();

    @Message
    String approve();

    @Message
    String reject();

    @Message
    String rejectReasonLabel();

    @Message
    String complete();

    @Message
    String end();

    @Message
    String endReasonLabel();

    @Message
    String nothingHere();

    @Message
    String more();

    @Message
    String backToBoard();

    @Message
    String offererAnswer();

    @Message
    String requesterAnswer();

    @Message
    String notAnswered();

    @Message
    String yesShort();

    @Message
    String noShort();

    @Message
    String answerYesForOffer();

    @Message
    String answerNoForOffer();

    @Message
    String answerYesForNeed();

    @Message
    String answerNoForNeed();

    @Message
    String answerTitle();

    @Message
    String weFoundNeed();

    @Message
    String weFoundOffer();

    @Message
    String doesItSuit();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String contactLater();

    @Message
    String youSaidYes();

    @Message
    String youSaidNo();

    @Message
    String waitingForOther();

    @Message
    String bothSaidYes();

    @Message
    String otherSaidNo();

    @Message
    String tooLate();

    @Message
    String noLongerValid();

    @Message
    String notAskedYet();

    @Message
    String itIsOver();

    @Message
    String changedYourMind();

    @Message
    String score(String points);

    @Message
    String reasonPoints(String reason, String points);

    @Message
    String becameNow(String reference, String status);

    @Message
    String waitingSince(String day);

    @Message
    String answerUntil(String day);

    @Message
    String associationIs(String association);

    @Message
    String alreadyAnswered(String answer);

    @Message
    String yourOffer(String reference);

    @Message
    String yourNeed(String reference);
}
